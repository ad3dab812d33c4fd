import type { SnapshotFiles } from '../../application/ports';
import { message } from '../../domain/primitives/message';
import { refuse } from '../../domain/primitives/result';

/** Snapshot files whose reader and writer are loaded with the first file. */
export const snapshotsWhenNeeded = (load: () => Promise<SnapshotFiles>): SnapshotFiles => ({
	write: async (inputs, audience) => (await load()).write(inputs, audience),

	async read(file) {
		const files = await load().catch(() => null);
		return files === null ? refuse(message('frame_part_missing')) : files.read(file);
	},
});
