/** What the mouse did; places in characters from the upper left corner, which is 0, 0. */
export type MouseInput = {
	readonly kind: 'press' | 'release' | 'drag' | 'wheel';
	/** 0 left, 1 middle, 2 right; 0 for the wheel. */
	readonly button: 0 | 1 | 2;
	/** The wheel's turn: -1 up, 1 down; 0 for buttons. */
	readonly step: -1 | 0 | 1;
	readonly x: number;
	readonly y: number;
	readonly shift: boolean;
	readonly alt: boolean;
	readonly ctrl: boolean;
};
