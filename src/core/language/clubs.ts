import {words} from './wordLists.ts';

/** First words of names of sports clubs, in whatever language the article is; no first names. Written from general knowledge. */
export const clubBeginnings: ReadonlySet<string> = words(`
	stade olympique racing real atlético atletico athletic sporting inter bayern borussia eintracht werder hertha schalke fortuna ajax
	fc ac as sc cf rc afc dynamo dinamo spartak lokomotiv zenit partizan maccabi hapoel galatasaray beşiktaş fenerbahçe benfica
	paris-sg girondins
`);
