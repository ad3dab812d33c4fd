import { describe, expect, test } from 'vitest';
import { editCells, type TypedCell } from './editCells';
import { SALES, textsOf, workbookOf } from './testing/workbook';

function typed(...cells: TypedCell[]) {
	const result = editCells.apply(workbookOf(SALES), cells);
	if (!result.ok) throw new Error(result.reason.key);
	return result.value;
}

describe('typing into the sales sheet', () => {
	test('texts are read as the column holds them', () => {
		const inputs = typed(
			{ row: 0, column: 'amount', text: '￥1,234.50' },
			{ row: 1, column: 'date', text: '2026年2月3日' },
			{ row: 2, column: 'customer', text: '  constructor ' },
		);
		expect(textsOf(inputs)).toEqual([
			['2026-01-31', '甲', '1234.5'],
			['2026-02-03', '__proto__', '-0.05'],
			['2026-03-01', 'constructor', '0'],
		]);
	});

	test('what cannot be read stays as typed, marked', () => {
		const inputs = typed({ row: 0, column: 'amount', text: '约 30 万?' });
		expect(textsOf(inputs)[0]).toEqual(['2026-01-31', '甲', '约 30 万?']);
		expect(inputs.ledger.chunks[0]?.refused).toEqual([
			{ row: 0, column: 'amount', text: '约 30 万?' },
		]);
		expect(inputs.ledger.chunks[0]?.amount[0]).toBeNaN();
	});

	test('a long column of what cannot be read takes no square of its rows; later words count, in order', () => {
		const rows = 60_000;
		const cells = Array.from({ length: rows }, (_, at) => ({
			...{ row: rows - 1 - at, column: 'date' as const },
			text: '没有',
		}));
		const long = editCells.apply(workbookOf(SALES), [
			...cells,
			{ row: 7, column: 'amount', text: '多少?' },
			{ row: 7, column: 'date', text: '待定' },
			{ row: 6, column: 'date', text: '2026-02-03' },
		]);
		if (!long.ok) throw new Error(long.reason.key);
		let first = 0;
		const refused = long.value.ledger.chunks.flatMap((chunk) => {
			const from = first;
			first += chunk.rows;
			return chunk.refused.map((cell) => ({ ...cell, row: from + cell.row }));
		});
		expect(refused).toHaveLength(rows);
		expect(refused.slice(5, 8)).toEqual([
			{ row: 5, column: 'date', text: '没有' },
			{ row: 7, column: 'date', text: '待定' },
			{ row: 7, column: 'amount', text: '多少?' },
		]);
	});

	test('a cell below the sheet adds rows; a blank there adds none', () => {
		const inputs = typed(
			{ row: 4, column: 'customer', text: '丁' },
			{ row: 9, column: 'customer', text: ' ' },
		);
		expect(textsOf(inputs, ['customer'])).toEqual([['甲'], ['__proto__'], ['乙'], [''], ['丁']]);
	});

	test('rounding is counted by row', () => {
		const inputs = typed(
			{ row: 0, column: 'amount', text: '1.005' },
			{ row: 0, column: 'profit', text: '0.999' },
		);
		expect(inputs.ledger.roundedRows).toBe(1);
		expect(textsOf(inputs, ['amount', 'profit'])[0]).toEqual(['1.01', '1']);
	});

	test('the same text again is no change', () => {
		const inputs = workbookOf(SALES);
		const result = editCells.apply(inputs, [{ row: 0, column: 'amount', text: '100.00' }]);
		expect(result.ok && result.value).toBe(inputs);
	});
});
