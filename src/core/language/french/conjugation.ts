/** Stems of futures and conditionals that the infinitive does not give. */
const irregularStems: Readonly<Record<string, string>> = {
	être: 'ser',
	avoir: 'aur',
	aller: 'ir',
	faire: 'fer',
	pouvoir: 'pourr',
	devoir: 'devr',
	savoir: 'saur',
	vouloir: 'voudr',
	valoir: 'vaudr',
	falloir: 'faudr',
	voir: 'verr',
	revoir: 'reverr',
	envoyer: 'enverr',
	renvoyer: 'renverr',
	recevoir: 'recevr',
	percevoir: 'percevr',
	apercevoir: 'apercevr',
	courir: 'courr',
	parcourir: 'parcourr',
	mourir: 'mourr',
	acquérir: 'acquerr',
	pleuvoir: 'pleuvr',
};

/** `venir` and `tenir` with all their compounds: `viendr`, `obtiendr`. */
const stemOf = (lemma: string): string =>
	irregularStems[lemma] ??
	(/(?:ven|ten)ir$/u.test(lemma) ? lemma.replace(/enir$/u, 'iendr') : lemma.replace(/e$/u, ''));

/** Verbs in -eler, -eter, -ever, -yer change the vowel before the ending: `appellera`, `achètera`, `paiera`. */
const sameStem = (form: string, stem: string): boolean => {
	if (form === stem) return true;
	if (!stem.endsWith('er') || !form.endsWith('er')) return false;
	const plain = (word: string) =>
		word
			.replace(/[èé]/gu, 'e')
			.replace(/i(?=er$)/u, 'y')
			.replace(/(.)\1(?=er$)/u, '$1');
	return plain(form) === plain(stem);
};

function hasEnding(form: string, lemma: string, endings: RegExp): boolean {
	const cut = form.search(endings);
	return cut > 0 && sameStem(form.slice(0, cut), stemOf(lemma));
}

/** Whether a finite form is in the simple future: `enverra` of `envoyer`. */
export const isFrenchFuture = (form: string, lemma: string): boolean =>
	hasEnding(form, lemma, /(?<=r)(?:ai|as|a|ons|ez|ont)$/u);

/** Whether a finite form is in the conditional: `auraient` of `avoir`. */
export const isFrenchConditional = (form: string, lemma: string): boolean =>
	hasEnding(form, lemma, /(?<=r)(?:ais|ait|ions|iez|aient)$/u);

/** `menaces`, `demandes`: the present of a verb in -er with a `tu`. */
export const isFrenchSecondPerson = (form: string, lemma: string): boolean =>
	form.endsWith('es') && lemma.endsWith('er');

/** Whether a finite form may be a present tense in the third person: no imperfect, no simple past, no future. */
export const isFrenchPresent = (form: string, lemma: string): boolean =>
	/(?:e|nt|t|d)$/u.test(form) &&
	!/(?:ait|aient|èrent|[iu]rent|[iîuû]t|inrent|int)$/u.test(form) &&
	!isFrenchFuture(form, lemma);
