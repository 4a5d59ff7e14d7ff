/** Options of the program that say nothing after the name of a command. */
export const ofProgramAlone: ReadonlySet<string> = new Set(['--help', '--version', '--linear']);
