import type { CustomerSheet } from '../../customer/sheet';
import type { NameBook } from '../../ledger/ledger';
import type { LedgerTotals } from '../../ledger/totals/ledgerTotals';
import type { Window } from '../../plan';
import type { Policy } from '../../policy/policy';
import type { SegmentRanks } from '../rankSegments';

/** What a run of another month reads. */
export interface ListInput {
	readonly policy: Policy;
	/** The window of today. */
	readonly window: Window;
	readonly totals: LedgerTotals;
	readonly sheet: CustomerSheet;
	readonly names: NameBook;
	/** Today's. */
	readonly ranks: SegmentRanks;
}
