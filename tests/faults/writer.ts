import {writeSync} from 'node:fs';
import {CorrectionKeeper} from '../../src/library/corrections/correctionKeeper.ts';
import {keepReading} from '../../src/library/personal/keepReading.ts';

/*
 * A run of the program that does nothing but write: notes and marks, one after the other, each told on standard output once it is kept.
 * It is made to be killed, and to be run twice at once. Words: the dossier's folder, a name for its notes, how many.
 */
const [folder = '', name = '', count = '1000000'] = process.argv.slice(2);
const articles = [{id: 'a', text: 'Some words.'}];
const keeper = new CorrectionKeeper(folder);
let since = {read: [] as string[], positions: {}, queries: [], places: {}};

for (let number = 0; number < Number(count); number++) {
	const note = {article: 'a', quote: `${name} ${number}`, before: null, note: 'kept: "#"'};
	const outcome = keeper.write({kind: 'note', note});
	if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome));
	writeSync(1, `note ${name} ${number}\n`);
	const reading = {...since, read: [...since.read, `${name}-${number}`]};
	if (!keepReading(folder, articles, reading, since)) throw new Error('the reading was not kept');
	since = reading;
	writeSync(1, `read ${name}-${number}\n`);
}
