import {factLabel} from './comparison/claimValues.ts';
import {figureTitle} from './figure.ts';
import type {Place} from './rows/row.ts';
import type {ScreenInput} from './screen.ts';
import {screens} from './screens.ts';
import {sourceName} from './sources.ts';

/** A place in a few words: the article by its source, an actor by name, a fact by its label, a figure by its value, anything else by its screen. */
export const placeTitle = ({screen, subject}: Place, input: ScreenInput): string => {
	const title = input.messages[screens[screen].title];
	switch (subject?.kind) {
		case 'article':
			return sourceName(input, subject.id);
		case 'actor':
			return input.lookup.actor(subject.id)?.name ?? title;
		case 'fact': {
			const fact = input.lookup.fact(subject.id);
			return fact ? factLabel(fact, input) : title;
		}
		case 'figure': {
			const figure = input.lookup.figure(subject.id);
			return figure ? figureTitle(figure, input) : title;
		}
		case 'query':
			return `${title} ${subject.text}`.trim();
		default:
			return title;
	}
};
