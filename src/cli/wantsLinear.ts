import {settledLinear} from '../library/personal/configFile.ts';

/** Whether plain sentences are asked for by the variable that Ink itself reads, or in the settings; a dumb terminal can show nothing else. */
export const wantsLinear = (): boolean =>
	process.env.INK_SCREEN_READER === 'true' || process.env.TERM === 'dumb' || settledLinear();
