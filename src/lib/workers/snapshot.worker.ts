import { serveSnapshot } from '../adapters/snapshot/serveSnapshot';

/** The part of a worker's global scope that this file uses; the DOM library describes a page. */
interface Scope {
	postMessage(message: unknown, transfer: Transferable[]): void;
	addEventListener(type: 'message', listener: (event: MessageEvent<Blob>) => void): void;
}
const scope = globalThis as unknown as Scope;

scope.addEventListener('message', ({ data }) => {
	const post: Scope['postMessage'] = (response, transfer) => {
		scope.postMessage(response, transfer);
	};
	serveSnapshot(data, post, () => performance.now()).catch((error: unknown) => {
		// Thrown outside the promise, it reaches the page as the worker's failure.
		setTimeout(() => {
			throw error;
		});
	});
});
