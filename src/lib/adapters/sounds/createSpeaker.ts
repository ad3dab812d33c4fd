import type { Speaker } from '$lib/application/speaking';
import type { SoundsRequest, SoundsResponse } from './protocol';

/** startWorker: starts `workers/sounds.worker.ts`, at the first name; one serves all, one after the other. */
export function createSpeaker(startWorker: () => Worker): Speaker {
	let worker: Worker | null = null;
	return {
		read: (names: SoundsRequest) =>
			new Promise<SoundsResponse>((resolve, reject) => {
				const speaker = (worker ??= startWorker());
				speaker.onmessage = ({ data }: MessageEvent<SoundsResponse>) => {
					resolve(data);
				};
				speaker.onerror = ({ message }) => {
					speaker.terminate();
					worker = null;
					reject(new Error(message));
				};
				speaker.postMessage(names);
			}),
	};
}
