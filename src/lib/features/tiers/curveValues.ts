import type { Plan } from '$lib/domain/plan';
import type { Ladder } from '$lib/domain/policy/policy';
import type { Fen } from '$lib/domain/primitives/units';

/** What the curve of a ladder adds up, by customer; null while it is unknown. */
export const curveValues = (
	{ measures, basis }: Pick<Plan, 'measures' | 'basis'>,
	{ measure }: Pick<Ladder, 'measure'>,
): ArrayLike<Fen> | null => (measure === 'profit' ? measures.profit : basis.value);

/** Each customer of a segment in its order as a part (0–1) of the largest: by score that is not always the first. */
export function stripOf(order: Int32Array, values: ArrayLike<Fen>): Float64Array {
	const strip = new Float64Array(order.length);
	let most = 1;
	for (let rank = 0; rank < order.length; rank++) {
		strip[rank] = Math.max(0, values[order[rank]!] ?? 0);
		most = Math.max(most, strip[rank]!);
	}
	for (let rank = 0; rank < strip.length; rank++) strip[rank]! /= most;
	return strip;
}
