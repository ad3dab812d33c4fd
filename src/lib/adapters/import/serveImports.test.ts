import { expect, test, vi } from 'vitest';
import { monthOf } from '$lib/domain/primitives/day';
import { createImporter } from './createImporter';
import { importHere } from './testing/importHere';
import type { ImportRequest, ImportResponse } from './protocol';
import { serveImports } from './serveImports';

/** The platform's worker, with the real message passing of a channel: values are cloned or handed over. */
class ChannelWorker extends EventTarget {
	readonly #channel = new MessageChannel();
	terminated = false;
	/** What it was asked for. */
	readonly requests: string[] = [];

	constructor(fail: false | 'at once' | 'half way' = false) {
		super();
		const { port1, port2 } = this.#channel;
		const answer = serveImports((response, transfer) => {
			port2.postMessage(response, transfer);
		});
		port2.onmessage = ({ data }: MessageEvent<ImportRequest>) => {
			if (fail === 'half way')
				port2.postMessage({ id: data.id, kind: 'progress', share: 0.5 } satisfies ImportResponse);
			if (fail !== false) setTimeout(() => this.dispatchEvent(new Event('error')), 10);
			else void answer(data);
		};
		port1.onmessage = ({ data }: MessageEvent<ImportResponse>) => {
			if (!this.terminated) this.dispatchEvent(new MessageEvent('message', { data }));
		};
	}

	postMessage(request: ImportRequest): void {
		this.requests.push(request.kind);
		this.#channel.port1.postMessage(request);
	}

	terminate(): void {
		this.terminated = true;
		this.#channel.port1.close();
	}
}

const rows = Array.from(
	{ length: 10_000 },
	(_, i) => `客户${i % 97}\t1月${(i % 28) + 1}日\t${i}.5\t20`,
);
const text = ['客户\t日期\t金额\t数量', ...rows].join('\n');

/** An importer and the workers it started. */
function importing(fail: false | 'at once' | 'half way' = false) {
	const workers: ChannelWorker[] = [];
	const importer = createImporter(() => {
		const worker = new ChannelWorker(fail);
		workers.push(worker);
		return worker as unknown as Worker;
	});
	return { importer, workers };
}

test('a large source is read in a worker, as it would be read here', async () => {
	const { importer, workers } = importing();
	const shares: number[] = [];
	const read = await importer.read(
		{ kind: 'text', text },
		{ year: 2026 },
		{
			progress: (share) => shares.push(share),
		},
	);
	const here = await importHere.read({ kind: 'text', text }, { year: 2026 });
	if (!read.ok || !here.ok) throw new Error('refused');
	expect(read.value.draft).toEqual(here.value.draft);
	expect(await read.value.hash).toBe(await here.value.hash);
	expect(shares).toEqual([...shares].sort((a, b) => a - b));
	expect(shares.at(-1)).toBe(1);
	expect(workers).toHaveLength(1);
	read.value.close();
	expect(workers[0]?.terminated).toBe(true);
});

test('reading again keeps the worker and the text in it', async () => {
	const { importer, workers } = importing();
	const read = await importer.read({ kind: 'text', text }, {});
	if (!read.ok) throw new Error('refused');
	expect(read.value.draft.needsYear).toBe(true);
	const again = await read.value.rework({ year: 2025 });
	if (!again.ok) throw new Error('refused');
	expect(again.value.draft.summary).toMatchObject({
		rows: 10_000,
		from: monthOf(2025, 1),
		months: 1,
	});
	expect(again.value.draft.complete).toBe(true);
	expect(workers).toHaveLength(1);
	again.value.close();
	expect(await read.value.rework({})).toMatchObject({
		ok: false,
		reason: { key: 'import_cancelled' },
	});
});

test('cancelling ends the worker and the answer says so', async () => {
	const { importer, workers } = importing();
	const stop = new AbortController();
	const read = importer.read({ kind: 'text', text }, {}, { signal: stop.signal });
	stop.abort();
	expect(await read).toEqual({ ok: false, reason: { key: 'import_cancelled', args: {} } });
	expect(workers[0]?.terminated).toBe(true);
});

test('a signal that came before the reading starts', async () => {
	const { importer } = importing();
	const read = await importer.read({ kind: 'text', text }, {}, { signal: AbortSignal.abort() });
	expect(read).toMatchObject({ ok: false, reason: { key: 'import_cancelled' } });
});

test('a worker that fails answers with a sentence, a refusal ends it', async () => {
	const failing = importing('half way');
	expect(await failing.importer.read({ kind: 'text', text }, {})).toMatchObject({
		ok: false,
		reason: { key: 'import_worker_failed' },
	});
	const { importer, workers } = importing();
	const words = '只有字\t没有数\n'.repeat(40_000);
	expect(await importer.read({ kind: 'text', text: words }, {})).toMatchObject({
		ok: false,
		reason: { key: 'import_no_number' },
	});
	expect(workers[0]?.terminated).toBe(true);
});

test('where no worker runs a text is read on the page, and a file says what to do instead', async () => {
	const bytes = new TextEncoder().encode('客户,日期,金额\n甲,2026-01,1').buffer;
	const forbidden = createImporter(() => {
		throw new DOMException('no', 'SecurityError');
	});
	for (const importer of [importing('at once').importer, forbidden]) {
		const read = await importer.read({ kind: 'text', text }, { year: 2026 });
		expect(read.ok && read.value.draft.summary.rows).toBe(10_000);
		expect(await importer.read({ kind: 'file', name: 'a.csv', bytes }, {})).toMatchObject({
			ok: false,
			reason: { key: 'import_no_worker' },
		});
	}
});

test('a worker that has rehearsed takes the next large source; none is waited for', async () => {
	const { importer, workers } = importing();
	importer.getReady();
	importer.getReady();
	expect(workers).toHaveLength(1);
	const early = await importer.read({ kind: 'text', text }, {});
	expect([early.ok, workers.length]).toEqual([true, 2]);
	await vi.waitFor(async () => {
		const read = await importer.read({ kind: 'text', text }, {});
		expect([read.ok, workers[0]?.requests]).toEqual([true, ['rehearse', 'read']]);
	});
	const started = workers.length;
	await importer.read({ kind: 'text', text }, {});
	expect(workers).toHaveLength(started + 1);
});

test('a source that is left before its hash is there has none', async () => {
	const { importer } = importing();
	const read = await importer.read({ kind: 'text', text }, {});
	if (!read.ok) throw new Error('refused');
	read.value.close();
	expect(await read.value.hash).toBe('');
});

test('small pastes start no worker, files always do', async () => {
	const { importer, workers } = importing();
	const read = await importer.read({ kind: 'text', text: '客户\t日期\t金额\n甲\t2026-01\t1' }, {});
	expect([read.ok, workers.length]).toEqual([true, 0]);
	const bytes = new TextEncoder().encode('客户,日期,金额\n甲,2026-01,1').buffer;
	const file = await importer.read({ kind: 'file', name: 'a.csv', bytes }, {});
	expect([file.ok, workers.length]).toEqual([true, 1]);
});
