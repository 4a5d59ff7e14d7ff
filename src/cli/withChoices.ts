/** What an option or argument is for, with the values that it takes, unless the words name them already. */
export const withChoices = (about: string, choices: readonly string[] = []): string =>
	choices.every(choice => about.includes(choice)) ? about : `${about} (${choices.join(', ')})`;
