import {words} from '../wordLists.ts';

/** Words that are frequent in English news and are no everyday words of French, for telling the language of a text without closed-class words. */
export const englishNewsWords = (): ReadonlySet<string> =>
	words(`against agree agreed ahead aid airport all amid any appeal april army around arrested asked attack attacked attacks
	august away back bank because begin begins begun between blamed blast boat bomb both broke built burn burned burning
	businesses buy calls campaign can care charged chief children cities city claim claims closed coal coast collapsed
	come coming companies company control council countries crew crisis cut cuts damaged daughter day days dead deadly
	death deaths defence defense delay delayed denied denies deny destroyed did died down dozens dropped drug drugs
	during each early earthquake east election elections emergency evacuated even every evidence expected failed fails
	fall falls families family farmers father fear fears february fell few fight fighting find finds fined fire
	firefighters first five flee floods food foreign found free friday friend get give good goods government grew ground
	group growth guards guilty gun gunman half health held help helped here high higher him hits holds home homes hopes
	hospitals hour hours how hundreds hurt injured investigators island jail january joined judge judges july june just
	keep kept key kill killed killing kills lake last later launched law lawmakers lawyers leads least leave leaves left
	less line link little losses lost low lower make man many march may mayor men might missing monday money most mother
	mountain move much music named near nearly need needs negotiators never new news next nine no north now nuclear
	number october off officer officials oil old once only opened orders other others out outbreak own owner park
	parliament passengers pay peace people players politicians poll poor pounds power price prices prosecutors protest
	protesters protests push quickly quit railway rain raised reach reached refugees reject rejects released reported
	rescued rescuers residents resigned resigns return returned rise rises road rules ruling run runs russian sailors
	saturday saw say saying says schools sea search season see seek seeks seen seized sell seven several severe shares
	ship shooting showed side sign signed signs since sink sister so sold soldiers some south spending spokesman
	spokeswoman start started stay still stolen storm students success such sued summit sunday take taken talks tax
	teachers team teenager ten thanks them then thing third though thousand thousands threat threatened threatens three
	through thursday time times today together told took tourists toward towards town trade travel treated treaty tried
	troops truce try tuesday turn turned twelve twenty twice under unemployment until up used victims visit voters wage
	wages wait walk walked want wants war warehouse warned warns watch water weapons weather wedding wednesday week
	weekend weeks went west what where while why wife wildfire win wins winter within without witness witnesses woman
	women work workers world worst wounded wrote year years yesterday yet young`);

/** `police's`; French has no apostrophe before a final s. */
export const englishSpelling = /\p{L}['’]s(?!\p{L})/gu;
