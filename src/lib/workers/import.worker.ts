import { serveImports } from '../adapters/import/serveImports';
import type { ImportRequest } from '../adapters/import/protocol';

/** The part of a worker's global scope that this file uses; the DOM library describes a page. */
interface Scope {
	postMessage(message: unknown, transfer: Transferable[]): void;
	addEventListener(type: 'message', listener: (event: MessageEvent<ImportRequest>) => void): void;
}
const scope = globalThis as unknown as Scope;

const answer = serveImports((response, transfer) => {
	scope.postMessage(response, transfer);
});
scope.addEventListener('message', ({ data }) => {
	answer(data).catch((error: unknown) => {
		// Thrown outside the promise, it reaches the page as the worker's failure.
		setTimeout(() => {
			throw error;
		});
	});
});
