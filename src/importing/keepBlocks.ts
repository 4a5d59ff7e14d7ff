import type {Block} from '../core/article/article.ts';
import type {ArticleBody} from '../core/article/articleBody.ts';
import type {Span} from '../core/text/span.ts';

const moved = <Kind extends Span>(span: Kind, by: number): Kind => ({
	...span,
	start: span.start + by,
	end: span.end + by,
});

/** A body without the blocks that a test refuses; the others keep their layout. */
export function keepBlocks(body: ArticleBody, keep: (block: Block, index: number) => boolean): ArticleBody {
	let text = '';
	let end = 0;
	const blocks: Block[] = [];
	const styles: ArticleBody['styles'][number][] = [];
	for (const [index, block] of body.blocks.entries()) {
		const separator = body.text.slice(end, block.start);
		end = block.end;
		if (!keep(block, index)) continue;
		if (text !== '') text += separator === '' ? '\n\n' : separator;
		const by = text.length - block.start;
		text += body.text.slice(block.start, block.end);
		const rows = block.rows ? {rows: block.rows.map(row => row.map(cell => moved(cell, by)))} : {};
		blocks.push({...moved(block, by), ...rows});
		for (const style of body.styles)
			if (style.start >= block.start && style.end <= block.end) styles.push(moved(style, by));
	}
	return {text, blocks, styles};
}
