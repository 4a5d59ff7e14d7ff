// Before all tests: their temporary files lie in one folder of the run.
import './scratch.mjs';

/** Nothing is to be done but that. */
export const setup = () => undefined;
