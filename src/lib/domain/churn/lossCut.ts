import type { Measures, Window } from '../plan';
import { compareNames } from '../primitives/compareNames';
import type { Code } from '../primitives/units';
import type { Fading } from './fading';
import type { Cut, CutRow, LossGroup } from './losses';
import { LossSum } from './lossGroup';

type Sold = Pick<Measures, 'size' | 'revenue' | 'priorRevenue'>;

/**
 * The loss cut by what customers have in common [CHURN-10]. Shares are of the whole and never
 * filled up: who has no value (an empty label) stands apart as the rest.
 */
export function lossCut(
	{ months }: Pick<Window, 'months'>,
	measures: Sold,
	fading: Pick<Fading, 'state'>,
	labelOf: (customer: Code) => string,
): Cut {
	const whole = new LossSum();
	const sums = new Map<string, LossSum>();
	for (let customer = 0; customer < measures.size; customer++) {
		if (!(measures.priorRevenue[customer]! > 0)) continue;
		whole.add(fading, measures, customer);
		const label = labelOf(customer);
		const sum = sums.get(label) ?? new LossSum();
		if (!sums.has(label)) sums.set(label, sum);
		sum.add(fading, measures, customer);
	}
	const all = whole.group(months);
	const rows = Array.from(sums, ([label, sum]) => cutRow(label, sum.group(months), all));
	return {
		rows: rows.filter(({ label }) => label !== '').sort(byLoss),
		rest: rows.find(({ label }) => label === '') ?? null,
	};
}

function cutRow(label: string, group: LossGroup, all: LossGroup): CutRow {
	const part = (own: number, whole: number): number | null => (whole > 0 ? own / whole : null);
	const shareOfLoss = part(group.churned.revenue, all.churned.revenue);
	const shareOfBase = part(group.base.revenue, all.base.revenue);
	return {
		...{ label, ...group, shareOfLoss, shareOfBase },
		lift: liftOf(shareOfLoss, shareOfBase),
	};
}

/** Share of the loss by share of the base (C15); null where either is unknown, or there was no base. */
export const liftOf = (loss: number | null, base: number | null): number | null =>
	loss === null || base === null || base <= 0 ? null : loss / base;

/** What is lost, then what there was, the largest first; ties by name. */
const byLoss = (a: CutRow, b: CutRow): number =>
	b.churned.revenue - a.churned.revenue ||
	b.base.revenue - a.base.revenue ||
	compareNames(a.label, b.label);
