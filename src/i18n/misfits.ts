import type {MisfitName} from '../core/dossier/corrections/misfit.ts';

/** Why a line of `dossier.yaml` does not fit, in French; the English stands with the reasons themselves. */
export const frenchMisfits: Readonly<Record<MisfitName, (...values: string[]) => string>> = {
	noArticle: id => `aucun article « ${id} »`,
	sameArticle: line => `la ligne ${line} corrige le même article`,
	noActor: name => `aucun acteur « ${name} »`,
	severalActors: (name, count) => `« ${name} » désigne ${count} acteurs`,
	notNamed: (name, id) => `« ${name} » n’est pas cité dans ${id}`,
	contradicts: line => `elle contredit la ligne ${line}`,
	contradictsSame: () => 'elle contredit ce qui est sous « same »',
	noWords: (quote, id) => `« ${quote} » n’est pas dans ${id}`,
	severalPlaces: (quote, count, id) => `« ${quote} » se trouve ${count} fois dans ${id} : il en faut plus de mots`,
	severalFigures: quote => `« ${quote} » contient plusieurs chiffres : il en faut moins de mots`,
	nothingStated: quote => `« ${quote} » n’affirme rien qui se compare`,
	notReported: quote => `aucun autre article connu ne rapporte « ${quote} »`,
	severalFacts: (quote, count) => `« ${quote} » est de ${count} faits`,
	otherFact: quote => `« ${quote} » est d’un autre fait que les mots qui précèdent`,
	sameFact: line => `la ligne ${line} nomme le même fait`,
	double: name => `« ${name} » y est deux fois`,
};
