import {namedCounter} from './namedCounter.ts';
import {wordEnd} from './wordEdges.ts';
import {conceptSet} from './wordLists.ts';

/** Who counts those on strike: those who called it, or those for whom they work. */
export type StrikeCounter = 'organisers' | 'employers';

const wordsOf: Readonly<Record<StrikeCounter, string>> = {
	organisers: `syndicat syndicats syndicale syndicales syndicalistes intersyndicale centrale fédération confédération grévistes
		cgt cfdt cftc cfe unsa fsu snes snuipp solidaires sud fo fnsea
		union unions federation strikers organisers organizers tuc unison unite rmt aslef`,
	employers: `direction patronat employeur employeurs ministère ministre rectorat gouvernement groupe
		management company employer employers ministry minister board government operator department`,
};

/** Who counts, by the words of a source: the first that names one; null for others. */
export const strikeCounterOf: (source: string) => StrikeCounter | null = namedCounter(wordsOf);

/** Words between a share and what those do: `of the teachers had`, `des agents ont`; none by which they only side with others, or decide. */
const few = String.raw`(?:\s+(?!(?:vot|support|back|soutien|approuv|prêt|ready|favou?r|want|veul|threat|menac)\p{L}*)[\p{L}’'-]+){0,6}?`;
const stopWork = String.raw`(?:(?:are|were|was|be|being|went|go|gone|come|came|been)\s+(?:out\s+)?on\s+strike|walk(?:ed|ing)?\s+out|stop(?:ped|ping)?\s+work(?:ing)?|down(?:ed)?\s+tools|laid\s+down\s+(?:their\s+)?tools|en\s+grève|(?:fait|font|faisaient)\s+grève|(?:cessé|cessaient|arrêté)\s+(?:le|de)\s+travail(?:ler)?|débrayé|(?:join(?:ed)?|joining|observed|heeded|followed)\s+the\s+(?:strike|walkout|stoppage|call)|suivi\s+(?:le\s+mouvement|la\s+grève|l['’]appel)|(?:took|taken|taking|take)\s+(?:part|(?:industrial|strike)\s+action)|participé)`;

/** Behind a share, that it is one of those on strike: `of teachers walked out`, `de grévistes`, `of staff were on strike`. */
const behindShare = new RegExp(
	String.raw`^(?:\s+(?:de\s+|d['’]|of\s+)?(?:grévistes|strikers)${wordEnd}|${few}\s+${stopWork}${wordEnd})`,
	'iu',
);

/** Before a share: `le taux de grévistes était de`, `la participation atteignait`, `the strike was followed by`. */
const beforeShare = new RegExp(
	String.raw`(?:(?<!\p{L})(?:(?:taux|proportion|pourcentage)\s+(?:moyen\s+)?de\s+(?:grévistes|participation|mobilisation)|(?:la\s+)?(?:participation|mobilisation)|(?:strike|walkout|picket)\s+(?:rate|turnout)|turnout\s+(?:for|in)\s+the\s+(?:strike|walkout)|proportion\s+of\s+strikers)${wordEnd}[^.;:()\d]{0,50}|(?<!\p{L})(?:grève|mouvement|débrayage|arrêt\s+de\s+travail|elle|il|strike|walkout|stoppage|it)\s+(?:\p{L}+\s+){0,3}?(?:suivie?|followed|observed|heeded)\s+(?:à|par|by)\s+)$`,
	'iu',
);

/** Whether a share is one of those on strike, by the words of its sentence before and behind it. */
export const isOfStrikers = (before: string, behind: string): boolean =>
	behindShare.test(behind) || (beforeShare.test(before) && !elsewhere.test(behind));

/** `la participation de 20 %` **`au capital`**: in something else than a strike. */
const elsewhere = /^\s+(?:au\s+capital|du\s+capital|in\s+the\s+(?:vote|ballot)|au\s+(?:vote|scrutin))/iu;

/** Right before a bare share, that somebody gives it for one that was told: `avance`, `n'en compte que`, `puts it at`. */
export const isGivenFor = (before: string): boolean => givenFor.test(before);
const givenFor =
	/(?<!\p{L})(?:(?:avance|compte|dénombre|recense|annonce|revendique|estime|chiffre|évoque)(?:nt)?|parle(?:nt)?\s+de|f(?:ai|on)t\s+état\s+de|(?:puts?|put)\s+(?:it|the\s+(?:figure|number|share|rate))\s+at|says?|said|counts?|counted|claims?|claimed|reports?|reported|sp(?:eaks?|oke)\s+of|talks?\s+of|estimates?|estimated)\s+(?:(?:que|only|just|de|à|of|at|it|was|about|son|leur|côté|elle|lui|plutôt|seulement|environ|quelque|nearly|près|plus|more|than)\s+){0,5}$/iu;

/** The same by a sign alone, where a side is known to give it: `the ministry` **`,`** `34 %`. */
export const mayBeGivenFor = (before: string): boolean => loosely.test(before);
const loosely =
	/[,:(]\s*(?:about|some|only|just|around|nearly|environ|quelque|seulement|près\s+de|plus\s+de|more\s+than)?\s*$|(?:figure|estimate|chiffre|estimation)\s+(?:is|was|of|de|à|at|est|était)\s+$/iu;

/** Behind such a share nothing tells of what it is: `62 %,`, `34 %. `, `20 % d'absents`, `28% were absent`. */
export const saysNoMore = (behind: string): boolean =>
	/^(?:\s*(?:[,.;:)»”!?]|$)|\s+(?:d['’](?:absents?|absences?)|(?:were\s+)?absent|of\s+(?:staff|them)))/iu.test(behind);

/** Those who work, by words that do not tell which of them. */
export const anyWorker: ReadonlySet<string> = conceptSet('person strike agent');

/** What a text speaks of that tells of a vote of the people, whose turnout is none of a strike. */
export const ofPeoplesVote =
	/(?<!\p{L})(?:voters?|referendum|elections?|recount|référendum|électeurs?|électrices?|élections?|électorale?s?|urnes|présidentielles?|législatives|municipales)(?!\p{L})/iu;
