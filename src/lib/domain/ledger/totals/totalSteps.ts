import type { Steps } from '../../primitives/steps';
import { within } from '../../primitives/steps';
import type { TextColumn } from '../columns';
import type { Ledger } from '../ledger';
import { totalLedger, type LedgerTotals } from './ledgerTotals';

/** Columns whose sums the sheet of a plan's tiers asks for; the plan itself reads the rows as they stand. */
const OF_TIERS: readonly TextColumn[] = ['channel', 'region', 'manager'];

/** What is going to be asked of the sums: by a plan alone, or by the sheet of its tiers too. */
export type Wanted = 'plan' | 'tiers';

/** A ledger turned round, with the sums that will be asked of it made already, in steps. */
export function* totalSteps(
	ledger: Ledger,
	last: LedgerTotals | null = null,
	wanted: Wanted = 'tiers',
): Steps<LedgerTotals> {
	const asked = wanted === 'plan' ? [] : OF_TIERS;
	const totals = totalLedger(ledger, last);
	yield 0;
	for (const [k, column] of asked.entries())
		yield* within(totals.tallies.steps(column), k / asked.length, (k + 1) / asked.length);
	return totals;
}
