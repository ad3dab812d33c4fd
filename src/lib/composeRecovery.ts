import { browserDownloads } from './adapters/browser/downloads';
import { createWitness, readRemembered } from './adapters/browser/keptWitness';
import { browserLater } from './adapters/browser/later';
import { createMirror } from './adapters/browser/mirror';
import { isWriterThere } from './adapters/browser/tabs';
import { createSignpost } from './adapters/storage/keptSignpost';
import { createTail } from './adapters/storage/keptTail';
import { createRecovery } from './adapters/storage/recovery/createRecovery';
import type { Clock } from './application/ports';
import type { Recovery } from './application/recovery';

/** What the recovery page is made of: neither the grid nor the database library is among it. */
export function composeRecovery(): { readonly recovery: Recovery; readonly clock: Clock } {
	const clock: Clock = { now: () => Date.now() };
	const parts: Partial<Navigator> = navigator;
	const rest = (): Promise<void> =>
		new Promise((resolve) => {
			browserLater(0, resolve);
		});
	const recovery = createRecovery({
		factory: () => globalThis.indexedDB,
		signpost: createSignpost(),
		witness: createWitness(),
		tail: createTail(),
		remembered: () => readRemembered(),
		mirror: createMirror(() => parts.storage?.getDirectory()),
		snapshots: async () => {
			const { createSnapshotFiles } = await import('./adapters/snapshot/snapshotFiles');
			return createSnapshotFiles(clock, rest, () => performance.now());
		},
		downloads: browserDownloads,
		clock,
		isOpenElsewhere: () => isWriterThere(parts.locks),
	});
	return { recovery, clock };
}
