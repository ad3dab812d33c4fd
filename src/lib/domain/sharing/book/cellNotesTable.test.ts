import { expect, test } from 'vitest';
import { SheetDraft } from '../../customer/sheetDraft';
import { createInputs } from '../../inputs';
import { replaceWithBatch } from '../../ledger/appendBatch';
import { batchOf } from '../../ledger/testing/batchOf';
import { writeNotes } from '../../ledger/writeNotes';
import { cellNotesTable } from './cellNotesTable';
import { customerColumnTitle } from './customerColumnTitle';

test('[NOTE-4] notes beside cells stand on a sheet of their own, for the house', () => {
	const inputs = createInputs();
	const extra = [{ title: '', cells: ['x', ''] }];
	const sales = replaceWithBatch(inputs.names, batchOf([{ customer: '甲' }, {}], extra));
	const draft = new SheetDraft(inputs.customers);
	draft.putNote(0, 'revenue', '含补单\n"=1+1"');
	draft.putNote(0, 'own:__proto__', '😀');
	const ledger = writeNotes(sales, [
		{ row: 1, column: 'amount', text: '@对过' },
		{ row: 0, column: 'extra:0', text: '-' },
	]);
	const [sheet] = cellNotesTable({ ...inputs, ledger, customers: draft.sheet });
	const rows = Array.from({ length: sheet!.rowCount }, (_, row) =>
		sheet!.columns.slice(1).map((_, column) => sheet!.cell(row, column + 1)),
	);
	const key = (name: string): object => ({ key: name, args: {} });
	expect(rows).toEqual([
		[1, '甲', key('sales_column_untitled'), '-'],
		[2, null, key('sales_column_amount'), '@对过'],
		[null, '甲', '__proto__', '😀'],
		[null, '甲', key('out_customer_revenue'), '含补单\n"=1+1"'],
	]);
	expect(sheet!.columns.every(({ disclosure }) => disclosure === 'internal')).toBe(true);
	expect(cellNotesTable(inputs)).toEqual([]);
});

test('a column of the customer sheet is called what it is called there; one that nobody knows, as it is', () => {
	expect(customerColumnTitle('walletShare')).toMatchObject({ key: 'customers_col_wallet_share' });
	expect(customerColumnTitle('priorTier')).toMatchObject({ key: 'out_customer_prior_tier' });
	expect(customerColumnTitle('__proto__')).toBe('__proto__');
});
