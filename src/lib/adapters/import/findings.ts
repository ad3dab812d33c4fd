import type { SalesBatch } from '$lib/domain/ledger/batch';
import type { SalesColumn } from '$lib/domain/ledger/columns';
import type { Message } from '$lib/domain/primitives/message';
import type { DelimitedTable } from '../codec/delimitedTable';
import type { SourceOf } from './assembleBatch';
import type { BodyRows } from './bodyRows';
import type { Layout } from './layout';
import type { Proposal } from './propose';
import type { DaysRead } from './readDates';
import type { Tally } from './tally';

/** All that reading a table found out. */
export interface Findings extends Omit<DaysRead, 'day'> {
	readonly table: DelimitedTable;
	readonly name: string;
	/** What was noticed before the table was looked at. */
	readonly before: readonly Message[];
	readonly layout: Layout;
	readonly proposal: Proposal;
	/** Power of ten of each column's unit. */
	readonly powers: readonly number[];
	readonly columns: ReadonlyMap<SalesColumn, SourceOf>;
	readonly body: BodyRows;
	/** Row of the table for each row of the batch. */
	readonly rows: Int32Array;
	readonly tally: Tally;
	readonly batch: SalesBatch;
}
