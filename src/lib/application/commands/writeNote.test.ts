import { describe, expect, test } from 'vitest';
import { Workspace } from '../workspace.svelte';
import { MemoryWorkbook } from '../testing/memoryWorkbook';
import { deleteRows } from './deleteRows';
import { editCells } from './editCells';
import { importSales } from './importSales';
import { planned } from './testing/planned';
import { SALES, textsOf, workbookOf } from './testing/workbook';
import { writeNote } from './writeNote';
import { customerNote } from '../../domain/customer/sheet';
import { createInputs, type Inputs } from '../../domain/inputs';
import { replaceWithBatch } from '../../domain/ledger/appendBatch';
import { CHUNK_ROWS } from '../../domain/ledger/ledger';
import { rowsOf } from '../../domain/ledger/locate';
import { batchOf } from '../../domain/ledger/testing/batchOf';
import { noteAt } from '../../domain/ledger/writeNotes';
import { LIMITS } from '../../domain/limits';
import { monthOf } from '../../domain/primitives/day';
import { rowsReadBy } from '../../domain/recalculate';

function opened(inputs: Inputs): Workspace {
	const around = { today: () => monthOf(2026, 5), elapsed: () => 0 };
	const workspace = new Workspace(around, () => () => undefined);
	workspace.show(new MemoryWorkbook('w', inputs));
	return workspace;
}
const beside = (inputs: Inputs, row: number): string | null => noteAt(inputs.ledger, row, 'amount');

describe('a note beside a cell', () => {
	test('[NOTE-1] one step each: written, changed, deleted, and back', () => {
		const workspace = opened(workbookOf(SALES));
		const note = { row: 1, column: 'amount' } as const;
		workspace.run(writeNote, { ...note, text: ' 和财务对过\r\n"差 0.04" 😀 ' });
		expect(workspace.announcement?.label.key).toBe('command_write_note');
		workspace.run(writeNote, { ...note, text: '__proto__' });
		workspace.run(writeNote, { ...note, text: ' \n ' });
		expect(workspace.announcement?.label.key).toBe('command_delete_note');
		expect(beside(workspace.inputs, 1)).toBeNull();
		workspace.undo();
		expect(beside(workspace.inputs, 1)).toBe('__proto__');
		workspace.undo();
		expect(beside(workspace.inputs, 1)).toBe('和财务对过\n"差 0.04" 😀');
		workspace.undo();
		expect(beside(workspace.inputs, 1)).toBeNull();
		workspace.redo();
		expect(beside(workspace.inputs, 1)).toBe('和财务对过\n"差 0.04" 😀');
	});

	test('[NOTE-1] the same again, and nothing where nothing was, is no step', () => {
		const inputs = workbookOf(SALES);
		for (const row of [0, 900]) {
			const done = writeNote.apply(inputs, { row, column: 'amount', text: '' });
			expect(done.ok && done.value).toBe(inputs);
		}
		const done = writeNote.apply(inputs, { customer: 0, column: 'revenue', text: '' });
		expect(done.ok && done.value).toBe(inputs);
	});

	test('[NOTE-1] longer than it may be is refused with a sentence', () => {
		const inputs = workbookOf(SALES);
		const limit = LIMITS.noteCharacters;
		const write = (length: number) =>
			writeNote.apply(inputs, { row: 0, column: 'amount', text: 'x'.repeat(length) });
		expect(write(limit).ok).toBe(true);
		expect(write(limit + 1)).toMatchObject({
			reason: { key: 'command_cell_note_too_long', args: { length: limit + 1, limit } },
		});
	});

	test('below the sheet it adds rows, as typing there does', () => {
		const inputs = workbookOf(SALES);
		const done = writeNote.apply(inputs, { row: 5, column: 'amount', text: '待补' });
		if (!done.ok) throw new Error(done.reason.key);
		expect(rowsOf(done.value.ledger)).toBe(6);
		expect(beside(done.value, 5)).toBe('待补');
		const far = { row: LIMITS.importRows, column: 'amount', text: '待补' } as const;
		expect(writeNote.apply(inputs, far)).toMatchObject({
			reason: { key: 'command_too_many_rows' },
		});
	});

	test('[NOTE-2] goes with its row, and comes back with it', () => {
		const workspace = opened(workbookOf(SALES));
		workspace.run(writeNote, { row: 1, column: 'amount', text: '留意' });
		workspace.run(deleteRows, [0, 1]);
		expect(workspace.inputs.ledger.chunks[0]?.notes).toEqual([]);
		workspace.undo();
		expect(beside(workspace.inputs, 1)).toBe('留意');
		workspace.run(deleteRows, [0]);
		expect(beside(workspace.inputs, 0)).toBe('留意');
		workspace.run(editCells, [{ row: 0, column: 'amount', text: '' }]);
		expect(beside(workspace.inputs, 0)).toBe('留意');
	});

	test('[NOTE-2] a row that an import updates keeps its note, one that it cuts loses it until undo', () => {
		const inputs = createInputs();
		const old = [
			{ date: '2026-01-05', customer: '甲', order: 'A', amount: 100 },
			{ date: '2026-01-06', customer: '乙', order: 'B', amount: 200 },
		];
		const ledger = replaceWithBatch(inputs.names, batchOf(old));
		const workspace = opened({ ...inputs, ledger });
		workspace.run(writeNote, { row: 0, column: 'amount', text: '改过价' });
		workspace.run(writeNote, { row: 1, column: 'amount', text: '要没了' });
		const batch = batchOf([{ date: '2026-01-05', customer: '甲', order: 'A', amount: 150 }]);
		const args = planned(workspace.inputs, batch, { mode: 'upsert' });
		expect(workspace.run(importSales, args).ok).toBe(true);
		expect(textsOf(workspace.inputs)[0]?.[2]).toBe('1.5');
		expect(beside(workspace.inputs, 0)).toBe('改过价');
		expect(beside(workspace.inputs, 1)).toBe('要没了');
		workspace.run(importSales, planned(workspace.inputs, batch, { mode: 'replace' }));
		expect(workspace.inputs.ledger.chunks.flatMap(({ notes }) => notes)).toEqual([]);
		workspace.undo();
		expect(beside(workspace.inputs, 1)).toBe('要没了');
	});

	test('[NOTE-3] the plan stays the very same object, and the next edit reads its own rows alone', () => {
		const sales = Array.from({ length: 3 * CHUNK_ROWS }, (_, row) => ({
			...{ date: '2026-01-05', customer: `客户 ${String(row % 50)}`, amount: row },
		}));
		const inputs = createInputs();
		const ledger = replaceWithBatch(inputs.names, batchOf(sales));
		const workspace = opened({ ...inputs, ledger });
		const before = workspace.plan;
		workspace.run(writeNote, { row: 5, column: 'amount', text: '对过' });
		workspace.run(writeNote, { customer: 3, column: 'revenue', text: '有补单' });
		expect(workspace.plan).toBe(before);
		expect(workspace.baselinePlan).toBe(workspace.baselinePlan);
		workspace.undo();
		expect(workspace.plan).toBe(before);
		workspace.redo();
		workspace.run(editCells, [{ row: 2 * CHUNK_ROWS, column: 'amount', text: '9' }]);
		expect(workspace.plan).not.toBe(before);
		expect(rowsReadBy(workspace.plan)).toBe(2 * CHUNK_ROWS);
		expect(workspace.plan.inputs).toBe(workspace.inputs);
	});

	test('[NOTE-3] costs nothing a row: a chunk without one shares an empty list', () => {
		const rows = 1_000_000;
		const inputs = createInputs();
		const sale = { date: '2026-01-05', customer: '甲', amount: 1 };
		const one = replaceWithBatch(inputs.names, batchOf(Array<typeof sale>(CHUNK_ROWS).fill(sale)));
		const chunk = one.chunks[0]!;
		const chunks = Array.from({ length: Math.ceil(rows / CHUNK_ROWS) }, () => ({ ...chunk }));
		let now: Inputs = { ...inputs, ledger: { ...one, chunks } };
		for (const row of [0, 500_000, 999_999]) {
			const done = writeNote.apply(now, { row, column: 'amount', text: '对过' });
			if (!done.ok) throw new Error(done.reason.key);
			now = done.value;
		}
		const changed = now.ledger.chunks.filter((each, at) => each !== chunks[at]);
		expect(changed).toHaveLength(3);
		expect(now.ledger.chunks.reduce((sum, { notes }) => sum + notes.length, 0)).toBe(3);
		// Nothing of a million rows is copied: three objects of a dozen references each.
		expect(changed.every(({ amount, day }) => amount === chunk.amount && day === chunk.day)).toBe(
			true,
		);
	});
});

describe('a note beside a cell of a customer', () => {
	test('[NOTE-1] is kept by customer and column, whatever they are called', () => {
		const workspace = opened(workbookOf(SALES));
		const own = { customer: 1, column: 'own:__proto__' };
		workspace.run(writeNote, { ...own, text: '"\u202e' });
		workspace.run(writeNote, { customer: 1, column: 'constructor', text: '二' });
		workspace.run(writeNote, { customer: 0, column: 'revenue', text: '零' });
		const at = (customer: number, column: string): string | null =>
			customerNote(workspace.inputs.customers, customer, column);
		expect(at(1, own.column)).toBe('"\u202e');
		expect(at(1, 'constructor')).toBe('二');
		expect([at(0, own.column), at(2, 'revenue'), at(1, 'revenue')]).toEqual([null, null, null]);
		workspace.run(writeNote, { ...own, text: '' });
		expect(at(1, own.column)).toBeNull();
		workspace.undo();
		expect(at(1, own.column)).toBe('"\u202e');
	});
});
