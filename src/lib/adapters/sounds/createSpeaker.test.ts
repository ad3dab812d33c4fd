import { expect, it } from 'vitest';
import { createSpeaker } from './createSpeaker';
import { readName } from './readName';

/** A worker without a thread. */
class FakeWorker {
	onmessage: ((event: { data: unknown }) => void) | null = null;
	onerror: ((event: { message: string }) => void) | null = null;
	ended = false;
	breaks = false;

	postMessage(names: readonly string[]): void {
		queueMicrotask(() => {
			if (this.breaks) this.onerror?.({ message: 'memory' });
			else this.onmessage?.({ data: structuredClone(names).map(readName) });
		});
	}
	terminate(): void {
		this.ended = true;
	}
}

it('[FIND-2] says names in their order, and starts one worker for all', async () => {
	const started: FakeWorker[] = [];
	const speaker = createSpeaker(() => {
		const worker = new FakeWorker();
		started.push(worker);
		return worker as unknown as Worker;
	});
	expect(started).toHaveLength(0);
	expect(await speaker.read(['茅台', '"a,b"', ''])).toEqual(['mao tai', '" a , b "', '']);
	expect(await speaker.read(['酒'])).toEqual(['jiu']);
	expect(started).toHaveLength(1);
	started[0]!.breaks = true;
	await expect(speaker.read(['酒'])).rejects.toThrow('memory');
	expect(started[0]!.ended).toBe(true);
	// The next call begins anew.
	expect(await speaker.read(['酒'])).toEqual(['jiu']);
	expect(started).toHaveLength(2);
});
