import { NONE, type Placement } from '../plan';
import type { Again } from './placedAgain';

/** What placing writes, by customer code. */
export type PlacedColumns = Pick<
	Placement,
	'segment' | 'plainTier' | 'tier' | 'priorTier' | 'held' | 'failed' | 'boundary' | 'candidates'
>;

/** Nobody is placed. */
export const blankColumns = (segment: Uint8Array): PlacedColumns => {
	const nowhere = (): Uint8Array => new Uint8Array(segment.length).fill(NONE);
	const nothing = (): Uint8Array => new Uint8Array(segment.length);
	return {
		segment,
		...{ plainTier: nowhere(), tier: nowhere(), priorTier: nowhere() },
		...{ held: nothing(), failed: nothing(), boundary: nothing(), candidates: nothing() },
	};
};

/** The last columns, with nothing said of those who are placed again. */
export function columnsAgain(
	segment: Uint8Array,
	{ last: { placement: last }, codes, prior }: Again,
): PlacedColumns {
	const without = (column: Uint8Array, blank: number): Uint8Array => {
		const copy = column.slice();
		for (const customer of codes) copy[customer] = blank;
		return copy;
	};
	return {
		segment,
		plainTier: without(last.plainTier, NONE),
		tier: without(last.tier, NONE),
		priorTier: prior ? without(last.priorTier, NONE) : last.priorTier,
		held: without(last.held, 0),
		failed: without(last.failed, 0),
		boundary: without(last.boundary, 0),
		candidates: without(last.candidates, 0),
	};
}

/** The columns, each as the last object where it says the same of all who were placed again. */
export function shared(
	columns: PlacedColumns,
	{ last: { placement: last }, codes }: Again,
): PlacedColumns {
	const kept = (name: keyof PlacedColumns): Uint8Array =>
		codes.every((customer) => columns[name][customer] === last[name][customer])
			? last[name]
			: columns[name];
	return {
		segment: columns.segment,
		...{ plainTier: kept('plainTier'), tier: kept('tier'), priorTier: kept('priorTier') },
		...{ held: kept('held'), failed: kept('failed') },
		...{ boundary: kept('boundary'), candidates: kept('candidates') },
	};
}
