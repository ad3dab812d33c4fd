import type { FileWatch } from '../../application/ports';

/** Work in short stretches: lets the page answer, tells how far it is, and hears when it is called off. */
export interface Pace {
	/** share: 0–1 of the work that is done. False: it was called off. */
	next(share: number): Promise<boolean>;
}

/** Longest work without letting the page answer, milliseconds: half a frame. */
const STRETCH = 8;

/** rest: lets the page answer; elapsed: milliseconds that only ever rise. */
export function createPace(
	rest: () => Promise<void>,
	elapsed: () => number,
	{ signal, progress }: FileWatch,
): Pace {
	let since = elapsed();
	return {
		async next(share) {
			if (elapsed() - since > STRETCH) {
				progress?.(share);
				await rest();
				since = elapsed();
			}
			return signal?.aborted !== true;
		},
	};
}
