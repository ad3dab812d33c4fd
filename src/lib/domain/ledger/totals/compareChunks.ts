import type { Chunk } from '../ledger';

/** Which chunks of a ledger are those of an earlier one. Places, rising. */
export interface ChunkMatch {
	/** By chunk now: its place before; NEW for one that was not there. */
	readonly origins: Int32Array;
	/** Places before of the chunks that are gone. */
	readonly gone: readonly number[];
	/** Places now of the chunks that are new. */
	readonly come: readonly number[];
}

export const NEW = -1;

/** Finds the same chunk objects again, wherever they stand; each counts once. */
export function compareChunks(before: readonly Chunk[], now: readonly Chunk[]): ChunkMatch {
	const origins = new Int32Array(now.length).fill(NEW);
	const shorter = Math.min(before.length, now.length);
	let head = 0;
	while (head < shorter && before[head] === now[head]) {
		origins[head] = head;
		head++;
	}
	let tail = 0;
	while (tail < shorter - head && before.at(-1 - tail) === now.at(-1 - tail)) {
		tail++;
		origins[now.length - tail] = before.length - tail;
	}
	const places = new Map<Chunk, number[]>();
	for (let place = before.length - tail - 1; place >= head; place--) {
		const chunk = before[place]!;
		places.set(chunk, [...(places.get(chunk) ?? []), place]);
	}
	const come: number[] = [];
	for (let place = head; place < now.length - tail; place++) {
		const origin = places.get(now[place]!)?.pop();
		if (origin === undefined) come.push(place);
		else origins[place] = origin;
	}
	const gone = [...places.values()].flat().sort((a, b) => a - b);
	return { origins, gone, come };
}
