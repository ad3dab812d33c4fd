import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { message } from '../../domain/primitives/message';
import { refuse } from '../../domain/primitives/result';
import { createSnapshotFiles } from './snapshotFiles';
import { contentOf } from './testing/contentOf';
import { sampleInputs } from './testing/sampleInputs';
import { writeSnapshot } from './writeSnapshot';

/** Every look at the clock is a long time after the last: the page is let in at every chance. */
function createFiles() {
	let time = 0;
	let rests = 0;
	const rest = () => {
		rests++;
		return Promise.resolve();
	};
	const files = createSnapshotFiles({ now: () => 0 }, rest, () => (time += 100));
	return { files, rests: () => rests };
}

describe('snapshot files of the page', () => {
	const bytes = writeSnapshot(sampleInputs(), 0);

	test('hold the same bytes as everywhere, and let the page in while they are written', async () => {
		const { files, rests } = createFiles();
		const file = await files.write(sampleInputs(), { personal: true });
		expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
		expect(rests()).toBeGreaterThan(0);
	});

	test.each([
		['plain', new Blob([bytes])],
		['packed', new Blob([gzipSync(bytes)])],
		['in pieces of any size', new Blob([...bytes].map((byte) => Uint8Array.of(byte)))],
	])('are read %s', async (_, file) => {
		const { files, rests } = createFiles();
		const inputs = await files.read(file);
		expect(inputs.ok && contentOf(inputs.value)).toEqual(contentOf(sampleInputs()));
		expect(rests()).toBeGreaterThan(0);
	});

	test.each([
		['cut off', new Blob([bytes.slice(0, 500)]), 'snapshot_cut'],
		['packed and cut off', new Blob([gzipSync(bytes).subarray(0, 300)]), 'snapshot_unpacking'],
		['empty', new Blob([]), 'snapshot_empty'],
		['foreign', new Blob(['{"rows": [1]}'.padEnd(1000)]), 'snapshot_foreign'],
	])('are refused when %s', async (_, file, key) => {
		expect(await createFiles().files.read(file)).toEqual(refuse(message(key)));
	});

	test('a file that vanishes is refused, not thrown', async () => {
		const gone = new Blob(['x'.repeat(100)]);
		gone.stream = () =>
			new ReadableStream({ start: (stream) => stream.error(new Error('NotReadableError')) });
		expect(await createFiles().files.read(gone)).toEqual(refuse(message('snapshot_unreadable')));
	});
});
