import type { SoundsRequest } from '../adapters/sounds/protocol';
import { readName } from '../adapters/sounds/readName';

/** The part of a worker's global scope that this file uses; the DOM library describes a page. */
interface Scope {
	postMessage(message: unknown): void;
	addEventListener(type: 'message', listener: (event: MessageEvent<SoundsRequest>) => void): void;
}
const scope = globalThis as unknown as Scope;

scope.addEventListener('message', ({ data }) => {
	scope.postMessage(data.map(readName));
});
