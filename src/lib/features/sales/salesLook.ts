import type { ColumnId } from '$lib/domain/ledger/columns';
import type { Ledger, NameBook } from '$lib/domain/ledger/ledger';
import { rowsOf } from '$lib/domain/ledger/locate';
import type { Steps } from '$lib/domain/primitives/steps';
import type { TableColumn } from '$lib/ui/table/tableColumn';
import type { TableLook, TableRows } from '$lib/ui/table/tableLook';
import { ledgerColumn } from './ledgerColumn';

/** How the sales are looked at; the sheet itself keeps its rows and their order. */
export type SalesLook = TableLook<ColumnId>;

/** The sales as sorting and filtering read them. */
export const ledgerTable = (ledger: Ledger, names: NameBook): TableRows<ColumnId> => ({
	rows: rowsOf(ledger),
	*column(id): Steps<TableColumn> {
		yield 0;
		return ledgerColumn(ledger, names, id);
	},
});
