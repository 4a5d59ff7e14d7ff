import {Component, type ReactNode} from 'react';

type CrashBoundaryProps = {
	/** What to do with the error: normally to let the program crash, which gives the terminal back. */
	readonly crash: (error: unknown) => void;
	readonly children: ReactNode;
};

/** Hands errors of drawing on. Ink alone would keep them, and leave a screen that no key reaches. */
export class CrashBoundary extends Component<CrashBoundaryProps, {failed: boolean}> {
	override state = {failed: false};

	static getDerivedStateFromError(): {failed: boolean} {
		return {failed: true};
	}

	override componentDidCatch(error: unknown): void {
		this.props.crash(error);
	}

	override render(): ReactNode {
		return this.state.failed ? null : this.props.children;
	}
}
