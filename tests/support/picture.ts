import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {messages} from '../../src/i18n/messages.ts';
import {openReader, showsArticle} from './program.ts';
import {frameAsSvg} from './svg.ts';

/** Where the picture in the README lies. */
const picture = join('tests', 'golden', 'reader.svg');
const say = messages('en');

const terminal = openReader({columns: 140, rows: 40, environment: {LANG: 'en_GB.UTF-8'}});
await terminal.untilShown('briefing');
await terminal.until(screen => !/reading \d/u.test(screen), 30_000);
terminal.type('2');
await terminal.untilShown('▸ Articles');
terminal.type('\r');
let before = await terminal.until(showsArticle);

/** The first article, from the newest, that reports something differently from another; `L` is the next article. */
for (let tried = 0; tried < 5; tried++) {
	terminal.type('d');
	before = await terminal.until(screen => screen !== before);
	if (!before.includes(say['notice.noDifference'])) break;
	terminal.type('L');
	before = await terminal.until(screen => screen !== before);
}
writeFileSync(picture, frameAsSvg(terminal, 'briefing: an article, and how the other sources report the same fact'));
console.log(picture);
terminal.close();
process.exit(0);
