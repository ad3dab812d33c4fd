import { expect, test } from 'vitest';
import { message } from '../../domain/primitives/message';
import { clearCells } from './clearCells';
import { editCells } from './editCells';
import { SALES, textsOf, workbookOf } from './testing/workbook';

test('blanks values, names and refused texts; the rows stay', () => {
	const marked = editCells.apply(workbookOf(SALES), [{ row: 0, column: 'amount', text: '?' }]);
	if (!marked.ok) throw new Error(marked.reason.key);
	const range = { fromRow: 0, toRow: 1, columns: ['customer', 'amount'] } as const;
	const result = clearCells.apply(marked.value, range);
	expect(result.ok && textsOf(result.value)).toEqual([
		['2026-01-31', '', ''],
		['2026-02', '', ''],
		['2026-03-01', '乙', '0'],
	]);
	expect(result.ok && result.value.ledger.chunks[0]?.refused).toEqual([]);
	expect(clearCells.label(range, marked.value)).toEqual(
		message('command_clear_cells', { cells: 4 }),
	);
});

test('blank cells cleared are no change', () => {
	const inputs = workbookOf(SALES);
	const result = clearCells.apply(inputs, { fromRow: 0, toRow: 2, columns: ['order', 'extra:3'] });
	expect(result.ok && result.value).toBe(inputs);
});
