import type { ImportChoices, RefusedSourceCell } from '$lib/application/importing';
import type { CustomerBatch } from '$lib/domain/customer/customerBatch';
import type { SalesColumn } from '$lib/domain/ledger/columns';
import type { Entry } from '$lib/domain/register/register';
import type { Month } from '$lib/domain/primitives/units';
import type { DelimitedTable } from '../codec/delimitedTable';
import type { Assembled, DerivingColumn, SourceOf } from './assembleBatch';
import type { BodyRows } from './bodyRows';
import type { FillDown } from './fillDown';
import type { Layout } from './header/layout';
import type { DecimalMarks } from './meaning/decimalMarks';
import type { Proposal } from './meaning/proposal';
import type { OpenedSource } from './source/rawSheet';
import type { Tally } from './tally';

/** A column that says something of its rows, and the rows of which it says that. */
export interface SaidRows {
	readonly column: number;
	readonly rows: readonly number[];
}

/** All that reading a table found out. */
export interface Findings extends Assembled {
	readonly source: OpenedSource;
	/** The planner's, and those of a remembered layout. */
	readonly choices: ImportChoices;
	readonly recognised: boolean;
	/** With the planner's corrections and what was filled down. */
	readonly table: DelimitedTable;
	readonly layout: Layout;
	/** Month of each part of the source, for rows without a date of their own. */
	readonly partMonths: readonly (Month | null)[];
	readonly proposal: Proposal;
	/** Power of ten of each column's unit. */
	readonly powers: readonly number[];
	/** What stands before the decimals of each column's figures. */
	readonly marks: DecimalMarks;
	readonly columns: ReadonlyMap<SalesColumn, SourceOf>;
	readonly deriving: ReadonlyMap<DerivingColumn, SourceOf>;
	readonly body: BodyRows;
	readonly fill: FillDown;
	/** Row of the table for each row of the batch. */
	readonly rows: Int32Array;
	readonly tally: Tally;
	/** Rows of orders that were called off; counted or left out as the planner says. */
	readonly cancelled: SaidRows | null;
	/** When the subject is customers. */
	readonly customers: CustomerBatch | null;
	/** When it is prospects. */
	readonly prospects: readonly Entry[] | null;
	/** Cells of customers or prospects that could not be read. */
	readonly factRefusals: readonly RefusedSourceCell[];
}
