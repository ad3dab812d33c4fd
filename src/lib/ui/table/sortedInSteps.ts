import { ROWS_PER_STEP, type Steps } from '$lib/domain/primitives/steps';

/** Pieces that are put in order at once before they are merged. */
const RUN = 2048;

/** Places (from 0) in the order of a comparison, ties as they stand: a merge sort that can be left and gone on with. */
export function* sortedInSteps(
	count: number,
	compare: (a: number, b: number) => number,
): Steps<Int32Array> {
	let from = Int32Array.from({ length: count }, (_, place) => place);
	let to = new Int32Array(count);
	let done = 0;
	const all = count * (1 + Math.max(0, Math.ceil(Math.log2(count / RUN))));
	for (let start = 0; start < count; start += RUN) {
		const piece = [...from.subarray(start, start + RUN)].sort(compare);
		from.set(piece, start);
		done += piece.length;
		yield done / all;
	}
	for (let width = RUN; width < count; width *= 2) {
		let waited = 0;
		for (let start = 0; start < count; start += 2 * width) {
			const middle = Math.min(start + width, count);
			const end = Math.min(start + 2 * width, count);
			let [left, right] = [start, middle];
			for (let place = start; place < end; place++) {
				const takesLeft =
					left < middle && (right >= end || compare(from[left]!, from[right]!) <= 0);
				to[place] = takesLeft ? from[left++]! : from[right++]!;
				if (++waited < ROWS_PER_STEP) continue;
				done += waited;
				waited = 0;
				yield Math.min(1, done / all);
			}
		}
		done += waited;
		[from, to] = [to, from];
	}
	return from;
}
