import { expect, test, vi } from 'vitest';
import { message } from '../../domain/primitives/message';
import { refuse } from '../../domain/primitives/result';
import { snapshotsWhenNeeded } from './snapshotsWhenNeeded';

const file = new Blob(['{}']);

test('nothing is loaded before a file is read, and what the reader says is handed on', async () => {
	const said = refuse(message('snapshot_unreadable'));
	const load = vi.fn(() =>
		Promise.resolve({ read: () => Promise.resolve(said), write: () => Promise.resolve(file) }),
	);
	const snapshots = snapshotsWhenNeeded(load);
	expect(load).not.toHaveBeenCalled();
	expect(await snapshots.read(file)).toBe(said);
});

test('a reader that cannot be loaded is refused with a sentence', async () => {
	const snapshots = snapshotsWhenNeeded(() => Promise.reject(new Error('gone')));
	expect(await snapshots.read(file)).toEqual(refuse(message('frame_part_missing')));
});
