import {expect, test} from 'vitest';
import {visitOf} from '../../../../src/ui/state/state.ts';
import {type Played, play, sampleWorld} from '../../../support/play.ts';

const world = sampleWorld();
const text = world.lookup.article('gazette')!.text;
const marked = ({state}: Played): string => {
	const {selected} = visitOf(state).reader;
	return selected?.kind === 'passage' ? text.slice(selected.start, selected.end) : '';
};
const sentence = 'Three people died and 14 were injured, the prefect Marc Delbos said on Wednesday.';
const next = 'Transmanche denies that the radar had failed.';

test('v selects what is read, and lets go of it', () => {
	expect(marked(play(world, '2 enter . . v'))).toBe(sentence);
	const {start, end} = visitOf(play(world, '2 enter tab').state).reader.selected!;
	expect(marked(play(world, '2 enter tab v'))).toBe(text.slice(start, end));
	expect(visitOf(play(world, '2 enter . . v v').state).reader.selected).toBeNull();
	expect(visitOf(play(world, '2 enter . . v escape').state).reader.selected).toBeNull();
});

test('its end moves by words and sentences, never past its other end', () => {
	expect(marked(play(world, '2 enter . . v h h'))).toBe(sentence.replace(' on Wednesday.', ''));
	expect(marked(play(world, '2 enter . . v h h l'))).toBe(sentence.replace(' Wednesday.', ''));
	expect(marked(play(world, '2 enter . . v j'))).toBe(`${sentence}\n\n${next}`);
	expect(marked(play(world, '2 enter . . v j k'))).toBe(sentence);
	expect(marked(play(world, `2 enter . . v ${'h '.repeat(40)}`))).toBe('Three');
});

test('o takes the other end', () => {
	expect(marked(play(world, '2 enter . . v o l l'))).toBe(sentence.replace('Three people ', ''));
});

test('what is selected is copied, marked and noted as it is', () => {
	const {effects} = play(world, '2 enter . . v h h y');
	expect(effects.find(({type}) => type === 'copy')).toMatchObject({
		text: expect.stringContaining(
			'“Three people died and 14 were injured, the prefect Marc Delbos said” (Harbour Gazette, ',
		),
	});
	const noted = play(world, '2 enter . . v h h w "hm" enter').effects.find(({type}) => type === 'correct');
	expect(noted).toMatchObject({correction: {note: {quote: sentence.replace(' on Wednesday.', ''), note: 'hm'}}});
});

test('other keys mean what they always do', () => {
	expect(play(world, '2 enter v 3').state.history.present.place.screen).toBe('actors');
	expect(play(world, '3 v').state.notice).not.toBeNull();
});
