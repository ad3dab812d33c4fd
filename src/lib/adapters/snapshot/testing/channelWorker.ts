import type { SnapshotResponse } from '../protocol';
import { serveSnapshot } from '../serveSnapshot';

/** How a worker goes wrong. */
export type Fate = 'runs' | 'never starts' | 'dies' | 'falls silent' | 'says nothing';

/** The platform's worker, with the real message passing of a channel: values are cloned or handed over. */
export class ChannelWorker extends EventTarget {
	readonly #channel = new MessageChannel();
	terminated = false;

	constructor(fate: Fate = 'runs') {
		super();
		const { port1, port2 } = this.#channel;
		const post = (response: SnapshotResponse, transfer: ArrayBuffer[]): void => {
			if (fate === 'falls silent' && response.kind === 'part') return;
			if (fate === 'falls silent' && response.kind === 'done') return;
			port2.postMessage(response, transfer);
		};
		port2.onmessage = ({ data }: MessageEvent<Blob>) => {
			if (fate === 'says nothing') return;
			if (fate === 'never starts') this.dispatchEvent(new Event('error'));
			else
				void serveSnapshot(data, post, () => performance.now()).then(() => {
					// Behind the last message.
					if (fate === 'dies') setTimeout(() => this.dispatchEvent(new Event('error')), 20);
				});
			if (fate === 'dies') port2.postMessage = () => undefined;
		};
		port1.onmessage = ({ data }: MessageEvent<SnapshotResponse>) => {
			if (!this.terminated) this.dispatchEvent(new MessageEvent('message', { data }));
		};
	}

	postMessage(file: Blob): void {
		this.#channel.port1.postMessage(file);
	}

	terminate(): void {
		this.terminated = true;
		this.#channel.port1.close();
	}
}
