import type {CommandKit} from './command.ts';

/** `briefing evaluate GOLD`: how right the analysis of a folder is. */
export function defineEvaluate({define, folder, json, options, say}: CommandKit): void {
	define('evaluate', say['command.evaluate'])
		.argument('<gold>', say['argument.gold'])
		.argument(...folder)
		.addOption(json())
		.option('--misses', say['option.misses'])
		.action(async (gold, path, {misses = false}, command) => {
			const {printEvaluation} = await import('../printing/printEvaluation.ts');
			await printEvaluation(gold, path, {...options(command), misses});
		});
}
