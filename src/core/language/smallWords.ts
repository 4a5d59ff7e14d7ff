/** English small words and the French ones that stand in their place: most have several, none is exact. One line for each way to say it. */
const table = `
the: le la les
a an: un une
of: de du des
to: à au aux
in: dans en au
on: sur
at: à au
from: de du des depuis
for: pour
by: par
with: avec
without: sans
between: entre
against: contre
under: sous
before: avant
after: après
during: pendant
since: depuis
until: jusque
and: et
or: ou
but: mais
not no: pas non
is are was were been: est sont était été
has have had: a ont avait
that which who: que qui
this these: ce cet cette ces
his her its: son sa ses
their: leur leurs
he she it: il elle
they: ils elles
more: plus
all: tous toutes tout
`;

/** Small words of the two languages that say the same: English, French. */
export const smallWords: readonly (readonly [english: readonly string[], french: readonly string[]])[] = table
	.trim()
	.split('\n')
	.map(line => line.split(': '))
	.map(([english = '', french = '']) => [english.split(' '), french.split(' ')]);
