import { describe, expect, it } from 'vitest';
import type { MoneyCase } from '$lib/domain/promotion/optimum/optimum';
import { createSplitter } from './createSplitter';
import type { SplitRequest, SplitResponse } from './protocol';
import { serveSplit } from './serveSplit';

const given: MoneyCase = {
	...{ customers: Int32Array.of(3, 5), sales: Float64Array.of(6_000_000, 3_000_000) },
	...{ margin: Float64Array.of(0.4, 0.2), today: Float64Array.of(60_000, 60_000) },
	...{ floor: Float64Array.of(0, 0), cap: Float64Array.of(600_000, 300_000) },
	...{ curve: Uint8Array.of(0, 0), budget: 120_000 },
	curves: [{ least: 0.4, most: 1.6, delay: 1, steepness: 0.9 }],
};

/** A worker without a thread: answers when it is let go. */
class FakeWorker {
	readonly #listeners = new Map<string, (event: unknown) => void>();
	#request: SplitRequest | null = null;
	ended = false;

	addEventListener(type: string, listener: (event: unknown) => void): void {
		this.#listeners.set(type, listener);
	}
	postMessage(request: SplitRequest): void {
		this.#request = structuredClone(request);
	}
	terminate(): void {
		this.ended = true;
	}
	go(): void {
		const answer = (data: SplitResponse): void => this.#listeners.get('message')?.({ data });
		serveSplit(this.#request!, answer);
	}
	breakDown(message: string): void {
		this.#listeners.get('error')?.({ message });
	}
}
function begin() {
	const worker = new FakeWorker();
	const seen: number[] = [];
	const splitter = createSplitter(() => worker as unknown as Worker);
	const search = splitter.search(given, (done) => seen.push(done));
	return { worker, seen, search };
}

describe('a search beside the page', () => {
	it('[BEST-2] says how far it is, answers, and ends its worker', async () => {
		const { worker, seen, search } = begin();
		worker.go();
		const best = await search.best;
		expect(best?.gain).toBeGreaterThan(best?.now ?? Infinity);
		expect(seen.length).toBeGreaterThan(0);
		expect(worker.ended).toBe(true);
	});
	it('ends when it is left, without an answer', async () => {
		const { worker, search } = begin();
		search.cancel();
		expect(await search.best).toBeNull();
		expect(worker.ended).toBe(true);
	});
	it('says that it cannot begin where workers are forbidden', async () => {
		const splitter = createSplitter(() => {
			throw new DOMException('no', 'SecurityError');
		});
		await expect(splitter.search(given, () => undefined).best).rejects.toThrow('no workers');
	});
	it('says that it broke', async () => {
		const { worker, search } = begin();
		worker.breakDown('memory');
		await expect(search.best).rejects.toThrow('memory');
	});
});
