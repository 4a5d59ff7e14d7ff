import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {openReader} from './program.ts';
import {frameAsSvg} from './svg.ts';

/** Where the picture in the README lies. */
const picture = join('tests', 'golden', 'reader.svg');

const terminal = openReader({columns: 132, rows: 38, environment: {LANG: process.env.LANG ?? 'en_GB.UTF-8'}});
await terminal.untilShown('briefing');
await terminal.until(screen => !/reading|lecture de/u.test(screen.split('\n')[0] ?? ''), 30_000);
terminal.type('2');
await terminal.untilShown('▸ Articles');
terminal.type('\r');
const opened = await terminal.until(screen => /\d ?%/u.test(screen));
terminal.type('d');
await terminal.until(screen => screen !== opened);
writeFileSync(picture, frameAsSvg(terminal, 'briefing: an article, and how the other sources report the same fact'));
console.log(picture);
terminal.close();
process.exit(0);
