import { expect, test } from 'vitest';
import { LIMITS } from '../../domain/limits';
import { editCells } from './editCells';
import { fillable, fillCells, type TypedFill } from './fillCells';
import { SALES, textsOf, workbookOf } from './testing/workbook';

const inputs = workbookOf(SALES);
const rows = { from: 0, to: SALES.length - 1 };

function filled(...fills: TypedFill[]) {
	const result = fillCells.apply(inputs, fills);
	if (!result.ok) throw new Error(result.reason.key);
	return result.value;
}

test('one text in many cells is read as the column holds it, and is one step', () => {
	const fills: TypedFill[] = [
		{ column: 'amount', text: '￥1,234.50', rows },
		{ column: 'customer', text: ' __proto__ ', rows: Int32Array.of(0, 2) },
	];
	const cells = fills.flatMap(({ column, text, rows: own }) =>
		[0, 1, 2]
			.filter((row) => !(own instanceof Int32Array) || own.includes(row))
			.map((row) => ({ row, column, text })),
	);
	const typed = editCells.apply(inputs, cells);
	if (!typed.ok) throw new Error(typed.reason.key);
	expect(textsOf(filled(...fills))).toEqual(textsOf(typed.value));
	expect(textsOf(filled(...fills)).map(([, , amount]) => amount)).toEqual(
		SALES.map(() => '1234.5'),
	);
});

test('the step says how many cells held something else', () => {
	const clear: TypedFill[] = [{ column: 'amount', text: '', rows }];
	expect(fillCells.label(clear, inputs)).toMatchObject({
		key: 'command_clear_cells',
		args: { cells: SALES.length },
	});
	const again: TypedFill[] = [{ column: 'amount', text: '', rows }];
	expect(fillCells.label(again, filled(...clear))).toMatchObject({ args: { cells: 0 } });
	const same: TypedFill[] = [{ column: 'date', text: '2026-01-31', rows }];
	expect(fillCells.label(same, inputs)).toMatchObject({
		key: 'command_edit_cells',
		args: { cells: SALES.length - 1 },
	});
});

test('rows below the sheet are added where something is written, and not for blanks', () => {
	const below = { from: 1, to: SALES.length + 1 };
	expect(
		textsOf(filled({ column: 'customer', text: '新', rows: below })).map(([, name]) => name),
	).toEqual(['甲', '新', '新', '新', '新']);
	const blanked = filled({ column: 'customer', text: ' ', rows: below });
	expect(textsOf(blanked)).toHaveLength(SALES.length);
	const gone = filled({ column: 'amount', text: '', rows: Int32Array.of(2, SALES.length + 5) });
	expect(textsOf(gone)).toHaveLength(SALES.length);
});

test('no sheet gets longer than it may, and nothing changes what says it already', () => {
	const long = fillCells.apply(inputs, [
		{ column: 'amount', text: '1', rows: { from: 0, to: LIMITS.importRows } },
	]);
	expect(long).toMatchObject({ ok: false, reason: { key: 'command_too_many_rows' } });
	const once = filled({ column: 'amount', text: '5', rows });
	expect(fillCells.apply(once, [{ column: 'amount', text: '5.00', rows }])).toEqual({
		ok: true,
		value: once,
	});
});

test('what cannot be read, or is rounded, is not filled so', () => {
	expect(fillable('amount', '1,234.5')).toBe(true);
	expect(fillable('amount', '')).toBe(true);
	expect(fillable('customer', '约 30 万?')).toBe(true);
	expect(fillable('amount', '1.239')).toBe(false);
	expect(fillable('amount', '约 30 万?')).toBe(false);
	expect(fillable('date', '待定')).toBe(false);
});
