import {phrases} from '../wordLists.ts';

/** French phrases that stand between a subject and its verb, or inside the verb group, and open no clause. */
export const frenchAsides = phrases(
	"quant à lui|quant à elle|quant à eux|quant à elles|pour sa part|pour leur part|de son côté|de leur côté|à son tour|à leur tour|par ailleurs|en revanche|en outre|de même|à nouveau|de nouveau|pour la première fois|une fois de plus|par la suite|dans la foulée|en effet|en moyenne|au total|au contraire|en même temps|dans le même temps|d' ores et déjà|sans surprise|en réponse|à titre provisoire|à titre indicatif|à ce stade|à ce jour|pour l' heure|pour l' instant|pour le moment|à l' heure actuelle",
);
