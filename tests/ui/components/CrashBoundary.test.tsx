import {EventEmitter} from 'node:events';
import {render, Text} from 'ink';
import {expect, it} from 'vitest';
import {CrashBoundary} from '../../../src/ui/components/CrashBoundary.tsx';

class NoOutput extends EventEmitter {
	readonly columns = 80;
	readonly rows = 24;
	frames: string[] = [];
	write(frame: string): boolean {
		this.frames.push(frame);
		return true;
	}
}

const Broken = () => {
	throw new Error('boom');
};

const draw = (children: React.ReactNode) => {
	const output = new NoOutput();
	const errors: unknown[] = [];
	const ink = render(<CrashBoundary crash={error => errors.push(error)}>{children}</CrashBoundary>, {
		stdout: output as unknown as NodeJS.WriteStream,
		debug: true,
		patchConsole: false,
	});
	ink.unmount();
	return {errors, frames: output.frames};
};

it('hands on what breaks while it is drawn', () => {
	expect(draw(<Broken />).errors).toEqual([new Error('boom')]);
});

it('draws what does not break', () => {
	const {errors, frames} = draw(<Text>fine</Text>);
	expect(errors).toEqual([]);
	expect(frames.join('')).toContain('fine');
});
