import type { Steps } from '../../primitives/steps';
import { within } from '../../primitives/steps';
import type { TextColumn } from '../columns';
import type { Ledger } from '../ledger';
import { totalLedger, type LedgerTotals } from './ledgerTotals';

/** Columns whose sums a plan and the sheet of its tiers ask for. */
const ASKED: readonly TextColumn[] = ['order', 'channel', 'region', 'manager'];

/** A ledger turned round, with the sums that will be asked of it made already, in steps. */
export function* totalSteps(ledger: Ledger, last: LedgerTotals | null = null): Steps<LedgerTotals> {
	const totals = totalLedger(ledger, last);
	yield 0;
	for (const [k, column] of ASKED.entries())
		yield* within(totals.tallies.steps(column), k / ASKED.length, (k + 1) / ASKED.length);
	return totals;
}
