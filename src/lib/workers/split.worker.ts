import type { SplitRequest } from '../adapters/split/protocol';
import { serveSplit } from '../adapters/split/serveSplit';

/** The part of a worker's global scope that this file uses; the DOM library describes a page. */
interface Scope {
	postMessage(message: unknown): void;
	addEventListener(type: 'message', listener: (event: MessageEvent<SplitRequest>) => void): void;
}
const scope = globalThis as unknown as Scope;

scope.addEventListener('message', ({ data }) => {
	serveSplit(data, (response) => {
		scope.postMessage(response);
	});
});
