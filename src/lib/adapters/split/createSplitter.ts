import type { Splitter, SplitSearch } from '$lib/application/splitting';
import type { BestMoney } from '$lib/domain/promotion/optimum/optimum';
import type { SplitResponse } from './protocol';

/** startWorker: starts `workers/split.worker.ts`; each search has its own, and ends it. */
export const createSplitter = (startWorker: () => Worker): Splitter => ({
	search(given, progress): SplitSearch {
		const worker = attempt(startWorker);
		if (worker === null) {
			return { best: Promise.reject(new Error('no workers here')), cancel: () => undefined };
		}
		let leave: () => void = () => undefined;
		const best = new Promise<BestMoney | null>((resolve, reject) => {
			leave = () => {
				worker.terminate();
				resolve(null);
			};
			worker.addEventListener('message', ({ data }: MessageEvent<SplitResponse>) => {
				if (data.kind === 'progress') {
					progress(data.done);
					return;
				}
				worker.terminate();
				resolve(data.best);
			});
			worker.addEventListener('error', ({ message }) => {
				worker.terminate();
				reject(new Error(message));
			});
			worker.postMessage(given);
		});
		return {
			best,
			cancel: () => {
				leave();
			},
		};
	},
});

/** Null where the browser has no workers, or its policy forbids them. */
function attempt(startWorker: () => Worker): Worker | null {
	try {
		return startWorker();
	} catch {
		return null;
	}
}
