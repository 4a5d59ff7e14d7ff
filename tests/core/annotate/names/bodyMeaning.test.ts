import {expect, test} from 'vitest';
import {annotateMentions} from '../../../../src/core/annotate/mentions.ts';
import type {LanguageCode} from '../../../../src/core/text/token.ts';
import {contextOf} from '../../../support/annotated.ts';

const meanings = (text: string, language: LanguageCode) =>
	annotateMentions(contextOf(text, {language})).map(({meaning}) => meaning?.map(([first]) => first));

test.each([
	['en', 'The Alliance of Hope won.', ['alliance', 'hope']],
	['fr', 'La Fédération danoise de la paix a ri.', ['federation', '@DK', 'peace']],
	['fr', 'Anne Dauvet a ri.', undefined],
	['fr', "L'OTAN a ri.", undefined],
] as const)('%s: %s', (language, text, words) => expect(meanings(text, language)).toEqual([words]));
