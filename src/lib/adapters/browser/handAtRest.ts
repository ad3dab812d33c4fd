import type { Later } from '../../application/ports';

/** What a hand does. */
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
/** ms after which a hand has stopped. */
const PAUSE = 300;
/** ms after which it is not waited for any longer: a key may be stuck. */
const LONGEST = 3000;

/**
 * For work that nobody waits for: what resolves in a later task, once the hand on the page has rested for
 * a moment. elapsed: milliseconds that only ever rise.
 */
export function createHandAtRest(
	page: EventTarget,
	later: Later,
	elapsed: () => number,
): () => Promise<void> {
	let moved = -PAUSE;
	for (const sign of SIGNS) {
		page.addEventListener(sign, () => (moved = elapsed()), { capture: true, passive: true });
	}
	const after = (milliseconds: number): Promise<void> =>
		new Promise((resolve) => {
			later(milliseconds, resolve);
		});
	return async () => {
		const until = elapsed() + LONGEST;
		await after(0);
		for (let rests = elapsed() - moved; rests < PAUSE && elapsed() < until;) {
			await after(PAUSE - rests);
			rests = elapsed() - moved;
		}
	};
}
