import type { Plan } from '../plan';
import type { Ladder } from '../policy/policy';

/** What a ladder measures, by customer code, fen; null while profit is unknown. */
export const ladderValues = (
	{ measures, basis }: Pick<Plan, 'measures' | 'basis'>,
	{ measure }: Pick<Ladder, 'measure'>,
): Float64Array | null => (measure === 'profit' ? measures.profit : basis.value);

/** The same in the names of messages. */
export const measureWord = (
	{ basis }: Pick<Plan, 'basis'>,
	{ measure }: Pick<Ladder, 'measure'>,
): 'profit' | 'revenue' | 'sell_through' =>
	measure === 'profit' ? 'profit' : basis.by === 'sell-through' ? 'sell_through' : 'revenue';
