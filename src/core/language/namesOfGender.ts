import {foldWord} from '../text/fold.ts';
import {words} from './wordLists.ts';

/** Whom a title or a given name tells of. */
export type NameGender = 'feminine' | 'masculine';

/** Given names of women and of men in the news of both languages, without accents. Those of either are left out. */
const feminine =
	words(`mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna
	michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela
	nicole anna samantha katherine christine debra rachel carolyn janet maria olivia heather helen catherine diane julie victoria joyce
	lauren kelly christina ruth joan virginia judith hannah megan cheryl jacqueline teresa abigail sophia martha sara gloria janice
	kathryn ann isabella judy charlotte julia alice denise frances danielle marilyn natalie diana theresa kate katie jane fiona claire
	moira nicola hillary sally wendy molly ellen lucy jill priti liz anne marie sophie nathalie isabelle sylvie valerie sandrine veronique
	florence celine aurelie emilie elodie audrey delphine caroline cecile corinne laetitia virginie karine sabrina melanie helene brigitte
	monique francoise martine chantal annie josiane michele odile pascale christiane genevieve bernadette colette simone yvette jeanne
	marguerite madeleine louise camille lea manon chloe ines jade lucie mathilde pauline juliette margaux clara eva segolene elisabeth
	marine rachida roselyne fadela najat fatima aicha khadija leila samira yasmine nadia zeinab amina mariam ursula annalena giorgia
	giulia chiara francesca carmen isabel lucia elena pilar dolores cristina beatriz claudia marta ingrid astrid irina svetlana tatiana
	olga natalia yulia ekaterina anastasia indira benazir sonia jacinda kamala`);
const masculine =
	words(`james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven paul andrew
	joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin
	scott brandon benjamin samuel gregory alexander patrick raymond jack dennis jerry tyler aaron adam nathan henry peter kyle noah ethan
	jeremy walter keith roger terry sean gerald carl harold arthur bruce albert alan ralph eugene vincent russell louis philip bobby simon
	neil nigel graham ian colin stuart trevor geoffrey malcolm duncan hugh gareth owen alistair craig barry glenn darren gavin leonard
	oliver harry jimmy tony joe jim bill bob tom mike steve dave greg jeff tim ken ted fred matt barack jean pierre michel philippe alain
	bernard christian francois frederic gerard guillaume herve jacques jerome julien laurent luc marc mathieu maxime nicolas olivier
	pascal sebastien serge stephane sylvain thierry xavier yves antoine arnaud benoit bruno cedric christophe cyril damien denis didier
	dominique emmanuel etienne fabien fabrice gilbert gilles guy henri hubert lionel ludovic marcel maurice norbert raphael regis rene
	roland romain yannick gabriel edouard gregoire hugo lucas theo leo jules adrien alexandre baptiste clement mohamed mohammed ahmed ali
	hassan ibrahim youssef omar khaled abdullah karim rachid samir said mustafa hans klaus jurgen wolfgang helmut gerhard olaf vladimir
	sergei dmitri alexei ivan mikhail nikolai viktor boris juan carlos jose luis pedro jorge manuel francisco javier fernando sergio
	giuseppe giovanni marco matteo luca paolo silvio`);

/** Whom a given name tells of; null where it is either, or unknown. */
export function genderOfGivenName(name: string): NameGender | null {
	const folded = foldWord(name);
	const isFeminine = feminine.has(folded);
	return isFeminine === masculine.has(folded) ? null : isFeminine ? 'feminine' : 'masculine';
}

const titles = /(?<!\p{L})(?:(?<feminine>mmes?|mlle|madame|mrs|ms|miss)|(?<masculine>m|mr|mm|monsieur))\.?\s$/iu;

/** UTF-16 units at most of a title with its stop and blank. */
export const longestTitle = 10;

/** A title as it is written, with its stop, and whom it tells of. */
export type WrittenTitle = {readonly gender: NameGender; readonly text: string};

/** The title at the end of a text, right before a name; null without one. */
export function titleAtEnd(before: string): WrittenTitle | null {
	const found = titles.exec(before);
	if (found === null) return null;
	return {gender: found.groups?.feminine === undefined ? 'masculine' : 'feminine', text: found[0].trim()};
}
