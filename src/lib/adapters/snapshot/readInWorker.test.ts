import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import type { Later } from '../../application/ports';
import { message } from '../../domain/primitives/message';
import { refuse } from '../../domain/primitives/result';
import { readInWorker } from './readInWorker';
import { ChannelWorker, type Fate } from './testing/channelWorker';
import { contentOf } from './testing/contentOf';
import { readWell } from './testing/read';
import { keptInputs } from './testing/sampleInputs';
import { writeSnapshot } from './writeSnapshot';

const FIXTURES = join(import.meta.dirname, 'fixtures');
/** Nobody waits here: seconds go by as fast as they are asked for. */
const hurried: Later = (_, run) => {
	const timer = setTimeout(run, 1);
	return () => {
		clearTimeout(timer);
	};
};
const patient: Later = () => () => undefined;

/** A reader, the worker it started, and the reader of the page behind it. */
function reading(fate: Fate = 'runs', later = patient) {
	const worker = new ChannelWorker(fate);
	const onPage = refuse(message('read_on_the_page'));
	const here = vi.fn(() => Promise.resolve(onPage));
	const read = readInWorker(() => worker as unknown as Worker, here, later);
	return { read, worker, here, onPage };
}

const bytes = writeSnapshot(keptInputs(), 0);

describe('a snapshot that a worker reads', () => {
	test.each(readdirSync(FIXTURES).filter((name) => name.endsWith('.tierplan')))(
		'%s arrives as it is read here, and the worker ends',
		async (name) => {
			const file = readFileSync(join(FIXTURES, name));
			const { read, worker, here } = reading();
			const result = await read(new Blob([file]));
			expect(result.ok && contentOf(result.value)).toEqual(contentOf(readWell(file)));
			expect(result.ok && writeSnapshot(result.value, 0)).toEqual(writeSnapshot(readWell(file), 0));
			expect(worker.terminated).toBe(true);
			expect(here).not.toHaveBeenCalled();
		},
	);

	test('keeps names, records and refused cells that are hostile, packed too', async () => {
		const result = await reading().read(new Blob([gzipSync(bytes)]));
		expect(result.ok && contentOf(result.value)).toEqual(contentOf(readWell(bytes)));
		expect(result.ok && result.value.names.customer.find('__proto__')).toBeGreaterThanOrEqual(0);
	});

	test.each([
		['cut off', bytes.slice(0, 900), 'snapshot_cut'],
		['changed', bytes.with(bytes.length - 200, 0x20), 'snapshot_changed'],
		['packed and cut off', gzipSync(bytes).subarray(0, 300), 'snapshot_unpacking'],
		['foreign', new TextEncoder().encode('{"rows": [1]}'.padEnd(1000)), 'snapshot_foreign'],
	])('is refused with the sentence of the reader when %s', async (_, file, key) => {
		const { read, worker } = reading();
		expect(await read(new Blob([Uint8Array.from(file)]))).toEqual(refuse(message(key)));
		expect(worker.terminated).toBe(true);
	});
});

describe('where a worker does not do it', () => {
	const file = new Blob([bytes]);

	test('the page reads when none can be started', async () => {
		const here = vi.fn(() => Promise.resolve(refuse(message('read_on_the_page'))));
		const blocked = (): Worker => {
			throw new Error('SecurityError');
		};
		expect(await readInWorker(blocked, here, patient)(file)).toEqual(await here());
	});

	test.each([
		['fails before its first word', 'never starts', patient],
		['never says a word', 'says nothing', hurried],
	] as const)('the page reads when it %s', async (_, fate, later) => {
		const { read, worker, here, onPage } = reading(fate, later);
		expect(await read(file)).toBe(onPage);
		expect(here).toHaveBeenCalledWith(file);
		expect(worker.terminated).toBe(true);
	});

	test.each([
		['dies', 'dies', patient, message('snapshot_worker_failed')],
		['stands still', 'falls silent', hurried, message('snapshot_stuck', { seconds: 90 })],
	] as const)(
		'one that %s while it reads is ended, and that is said',
		async (_, fate, later, why) => {
			const { read, worker, here } = reading(fate, later);
			expect(await read(file)).toEqual(refuse(why));
			expect(worker.terminated).toBe(true);
			expect(here).not.toHaveBeenCalled();
		},
	);
});
