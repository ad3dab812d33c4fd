import type { LedgerTotals } from '../ledger/totals/ledgerTotals';
import type { Basis, Measures, Window } from '../plan';
import type { SalesBasis } from '../policy/policy';
import type { Code } from '../primitives/units';
import { measureSellThrough, type MeasuredSellThrough } from './sellThrough';

/** What tiers are decided by in one window, and what the next can be made from. */
export interface MeasuredBasis {
	readonly basis: Basis;
	/** Customers whose value differs from the last one; null: all may. */
	readonly changed: readonly Code[] | null;
	/** null: by what was sold to the customers. */
	readonly sellThrough: MeasuredSellThrough | null;
}

/**
 * Sales by the basis of the policy [BASIS-1]: what was sold to the customers, or, where the ledger
 * says it, what they sold on. `measures` are those of the window.
 */
export function basisOf(
	by: SalesBasis,
	totals: LedgerTotals,
	window: Window,
	measures: Measures,
	last: MeasuredBasis | null = null,
): MeasuredBasis {
	const tally = by === 'sell-through' ? totals.tallies.of('sellThrough') : null;
	// Where every row is blank nobody knows what was sold on [BASIS-2].
	if (tally === null || tally.every(({ keys }) => keys.length === 0)) {
		const { revenue: value, priorRevenue: priorValue, activeMonths } = measures;
		const basis: Basis = { by: 'sell-in', value, priorValue, activeMonths };
		return { basis: kept(basis, last), changed: null, sellThrough: null };
	}
	const { perPage } = totals;
	const { size } = measures;
	const measured = measureSellThrough({ tally, perPage, size, window }, last?.sellThrough ?? null);
	const basis: Basis = { by: 'sell-through', ...measured.columns };
	return { basis: kept(basis, last), changed: measured.changed, sellThrough: measured };
}

/** The last one where nothing in it differs: what hangs on it is the same then. */
function kept(basis: Basis, last: MeasuredBasis | null): Basis {
	const was = last?.basis;
	return was?.by === basis.by &&
		was.value === basis.value &&
		was.priorValue === basis.priorValue &&
		was.activeMonths === basis.activeMonths
		? was
		: basis;
}
