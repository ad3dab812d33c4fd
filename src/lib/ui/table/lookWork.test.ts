import type { Steps } from '$lib/domain/primitives/steps';
import { expect, it } from 'vitest';
import { LookWork } from './lookWork.svelte';

function* slow(value: number): Steps<number> {
	for (let step = 0; step < 4; step++) {
		const until = performance.now() + 35;
		while (performance.now() < until);
		yield step / 4;
	}
	return value;
}

it('[GRID-20] a long order is worked out beside the page, and says how far it is', async () => {
	const work = new LookWork();
	const running = work.run(slow(7));
	await new Promise((resolve) => setTimeout(resolve, 1));
	expect(work.share).not.toBeNull();
	expect(await running).toBe(7);
	expect(work.share).toBeNull();
});
it('[GRID-20] it is left when called off, or when something else is asked for', async () => {
	const work = new LookWork();
	const first = work.run(slow(1));
	const second = work.run(slow(2));
	expect([await first, await second]).toEqual([null, 2]);
	const third = work.run(slow(3));
	work.cancel();
	expect([await third, work.share]).toEqual([null, null]);
});
