import { describe, expect, it } from 'vitest';
import { createHandAtRest } from './handAtRest';

/** A page with a clock of its own, on which timers come in their order. */
function quietPage() {
	const page = new EventTarget();
	const timers: { at: number; run: () => void }[] = [];
	let now = 1000;
	const later = (milliseconds: number, run: () => void) => {
		timers.push({ at: now + milliseconds, run });
		return () => undefined;
	};
	const rest = createHandAtRest(page, later, () => now);
	return {
		/** Calls at every 100 ms what happens there, until there has been a rest; answers how long it took. */
		async restsAfter(happens: (milliseconds: number) => string | null): Promise<number> {
			const from = now;
			const seen = { rested: false };
			void rest().then(() => (seen.rested = true));
			for (;;) {
				for (let turn = 0; turn < 5; turn++) await Promise.resolve();
				if (seen.rested) return now - from;
				const due = timers.filter(({ at }) => at <= now);
				for (const timer of due) {
					timers.splice(timers.indexOf(timer), 1);
					timer.run();
				}
				if (due.length > 0) continue;
				now += 100;
				const sign = happens(now - from);
				if (sign !== null) page.dispatchEvent(new Event(sign));
			}
		},
		touch: (sign: string) => page.dispatchEvent(new Event(sign)),
	};
}

describe('createHandAtRest', () => {
	it('comes at once where nobody has touched the page', async () => {
		expect(await quietPage().restsAfter(() => null)).toBe(0);
	});

	it.each(['keydown', 'pointerdown', 'pointermove', 'wheel'])(
		'comes 300 ms after the last %s',
		async (sign) => {
			const page = quietPage();
			page.touch(sign);
			expect(await page.restsAfter(() => null)).toBe(300);
			page.touch(sign);
			expect(await page.restsAfter((at) => (at <= 500 ? sign : null))).toBe(800);
		},
	);

	it('waits no longer than three seconds for a hand that never rests', async () => {
		const page = quietPage();
		page.touch('wheel');
		expect(await page.restsAfter(() => 'wheel')).toBe(3000);
	});
});
