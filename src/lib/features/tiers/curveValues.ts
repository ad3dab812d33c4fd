import type { Plan } from '$lib/domain/plan';
import type { Ladder } from '$lib/domain/policy/policy';
import type { Fen } from '$lib/domain/primitives/units';

/** What the curve of a ladder adds up, by customer; null while it is unknown. */
export const curveValues = (
	{ measures, basis }: Pick<Plan, 'measures' | 'basis'>,
	{ measure }: Pick<Ladder, 'measure'>,
): ArrayLike<Fen> | null => (measure === 'profit' ? measures.profit : basis.value);
