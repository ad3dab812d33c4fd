import type { Later, SnapshotFiles } from '../../application/ports';
import type { Inputs } from '../../domain/inputs';
import { message, type Message } from '../../domain/primitives/message';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import type { SnapshotResponse } from './protocol';
import { ArrivingInputs } from './sentInputs';

type Read = SnapshotFiles['read'];

/**
 * A worker that says nothing for so many seconds is ended. Seconds in which this page ran: one that the
 * system put to sleep, or a browser in the background, has not waited.
 */
const SILENCE = 90;
/** One that has never said a word after so many seconds does not run at all. */
const FIRST_WORD = 20;
const SECOND = 1000;

/**
 * Reads each file in a worker of its own, which ends with it. startWorker: starts
 * `workers/snapshot.worker.ts`; here: reads on the page, for a browser that does not let workers run.
 */
export const readInWorker =
	(startWorker: () => Worker, here: Read, later: Later): Read =>
	async (file) => {
		const worker = attemptToStart(startWorker);
		const read = worker === null ? null : await listen(worker, file, later);
		return read ?? here(file);
	};

/** Throws where the browser has no workers, or its policy forbids them. */
function attemptToStart(startWorker: () => Worker): Worker | null {
	try {
		return startWorker();
	} catch {
		return null;
	}
}

/** What the worker says of the file; null when it never ran. */
const listen = (
	worker: Worker,
	file: Blob,
	later: Later,
): Promise<Result<Inputs, Message> | null> =>
	new Promise((resolve) => {
		const arriving = new ArrivingInputs();
		let heard = false;
		let silent = 0;
		let stop: () => void = () => undefined;
		const end = (result: Result<Inputs, Message>): void => {
			stop();
			worker.terminate();
			resolve(heard ? result : null);
		};
		const failed = (): void => {
			end(refuse(message('snapshot_worker_failed')));
		};
		const watch = (): void => {
			stop = later(SECOND, () => {
				silent++;
				if (silent < (heard ? SILENCE : FIRST_WORD)) watch();
				else end(refuse(message('snapshot_stuck', { seconds: SILENCE })));
			});
		};
		const hear = (response: SnapshotResponse): void => {
			heard = true;
			silent = 0;
			if (response.kind === 'part') arriving.take(response.part);
			else if (response.kind === 'refused') end(refuse(response.reason));
			else if (response.kind === 'done') {
				const inputs = arriving.whole();
				if (inputs === null) failed();
				else end(ok(inputs));
			}
		};
		worker.addEventListener('message', ({ data }: MessageEvent<SnapshotResponse>) => {
			hear(data);
		});
		worker.addEventListener('error', failed);
		worker.addEventListener('messageerror', failed);
		watch();
		worker.postMessage(file);
	});
