import {actor} from './actor.ts';
import {actors} from './actors.ts';
import {article} from './article.ts';
import {articles} from './articles.ts';
import {fact} from './fact.ts';
import {facts} from './facts.ts';
import {figure} from './figure.ts';
import {figures} from './figures.ts';
import {notes} from './notes.ts';
import {overview} from './overview.ts';
import type {ScreenId} from './rows/row.ts';
import type {Screen} from './screen.ts';
import {search} from './search.ts';
import {timeline} from './timeline.ts';

/** Every screen; those without a subject are in the order of their digit keys. A screen that is missing does not compile. */
export const screens: Readonly<Record<ScreenId, Screen>> = {
	overview,
	articles,
	actors,
	figures,
	facts,
	timeline,
	search,
	notes,
	article,
	actor,
	figure,
	fact,
};

/** The screens that a digit key opens, from 1. */
export const digitScreens: readonly Screen[] = Object.values(screens).filter(({detail}) => !detail);
