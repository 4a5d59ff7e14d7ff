import {PassThrough} from 'node:stream';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {Input} from '../../src/ui/input.ts';

const turns = async (count: number): Promise<void> => {
	for (let turn = 0; turn < count; turn++) await vi.advanceTimersByTimeAsync(1);
};

function open() {
	const source = new PassThrough();
	const input = new Input(source as never);
	const keys: string[] = [];
	const drain = (): void => {
		for (let key = input.read(); key !== null; key = input.read()) keys.push(key);
	};
	return {source, input, keys, drain, listen: () => input.on('readable', drain)};
}

describe('Input', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('hands keys out one by one', async () => {
		const {source, keys, listen} = open();
		listen();
		source.write('jj\u007f\u007f\u001b[B');
		await turns(2);
		expect(keys).toEqual(['j', 'j', '\u007f', '\u007f', '\u001b[B']);
	});

	it('keeps keys until somebody comes to read them', async () => {
		const {source, keys, listen} = open();
		source.write('jk');
		await turns(2);
		listen();
		await turns(2);
		expect(keys).toEqual(['j', 'k']);
	});

	it('takes a lone Escape for the key after a while', async () => {
		const {source, keys, listen} = open();
		listen();
		source.write('\u001b');
		await turns(2);
		expect(keys).toEqual([]);
		await vi.advanceTimersByTimeAsync(40);
		expect(keys).toEqual(['\u001b']);
	});

	it('takes Escape and Ctrl-C for two keys, in one read or in two', async () => {
		const {source, keys, listen} = open();
		listen();
		source.write('\u001b\u0003');
		await turns(4);
		source.write('\u001b');
		await turns(2);
		source.write('\u0003');
		await turns(4);
		expect(keys).toEqual(['\u001b', '\u0003', '\u001b', '\u0003']);
	});

	it('lets Ctrl-C through by itself when the end of a paste was lost, and a paste hold one', async () => {
		const {source, input, keys, listen} = open();
		const pasted: string[] = [];
		input.listen({paste: text => pasted.push(text)});
		listen();
		source.write('\u001b[200~half of it');
		await turns(2);
		source.write('j\u0003');
		await turns(2);
		expect(keys).toEqual([]);
		source.write('\u0003');
		await turns(2);
		expect(keys).toEqual(['\u0003']);
		source.write('\u001b[200~a\u0003b\u001b[201~');
		await turns(2);
		expect(pasted).toEqual(['a\u0003b']);
		expect(keys).toEqual(['\u0003']);
	});

	it('joins a sequence that arrives in two reads', async () => {
		const {source, keys, listen} = open();
		listen();
		source.write('\u001b[');
		await turns(2);
		source.write('B');
		await turns(2);
		expect(keys).toEqual(['\u001b[B']);
	});

	it('gives Ink time to see that nothing follows Escape', async () => {
		const {source, input, drain, keys} = open();
		source.write('\u001b');
		await vi.advanceTimersByTimeAsync(40);
		source.write('j');
		await turns(2);
		drain();
		expect(keys).toEqual(['\u001b']);
		input.on('readable', drain);
		await turns(4);
		expect(keys).toEqual(['\u001b', 'j']);
	});

	it('lets nothing overtake a key that waits', async () => {
		const {source, input, keys, listen} = open();
		const heard: string[] = [];
		input.listen({paste: text => heard.push(`${keys.join('')}+${text}`)});
		source.write('f\u001b[200~words\u001b[201~\r');
		await turns(2);
		expect(heard).toEqual([]);
		listen();
		await turns(2);
		expect(heard).toEqual(['f+words']);
		expect(keys).toEqual(['f', '\r']);
	});

	it('tells the others what is no key', async () => {
		const {source, input, keys, listen} = open();
		const heard: unknown[] = [];
		listen();
		input.listen({
			mouse: ({x, y}) => heard.push([x, y]),
			paste: text => heard.push(text),
			reply: bytes => heard.push(bytes.length),
			focus: focused => heard.push(focused),
			hangUp: () => heard.push('gone'),
		});
		source.end('\u001b[<0;3;4Mj\u001b[200~text\u001b[201~\u001b[I\u001b[1;1R');
		await turns(4);
		expect(heard).toEqual([[2, 3], 'text', true, 6, 'gone']);
		expect(keys).toEqual(['j']);
	});
});
