import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInputs, type Inputs } from '../../domain/inputs';
import { monthOf } from '../../domain/primitives/day';
import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import { MemoryWorkbook } from '../testing/memoryWorkbook';
import { Workspace } from '../workspace.svelte';
import { editCells, type TypedCell } from './editCells';
import { editMany } from './editMany';
import { renameWorkbook } from './renameWorkbook';
import { SALES, textsOf, workbookOf } from './testing/workbook';

const COLUMNS = ['date', 'customer', 'amount', 'profit', 'product'] as const;

function opened(inputs = workbookOf(SALES)): { workspace: Workspace; book: MemoryWorkbook } {
	const workspace = new Workspace(
		{ today: () => monthOf(2026, 4), elapsed: () => 0 },
		() => () => undefined,
	);
	const book = new MemoryWorkbook('w', inputs);
	workspace.show(book);
	return { workspace, book };
}

const never = (): AbortSignal => new AbortController().signal;

/** So many cells that the page draws in between, each with words of its own; `at` says which one is asked for. */
function* manyCells(at: (cell: number) => void = () => undefined): Iterable<TypedCell | null> {
	for (let cell = 0; cell < 200_000; cell++) {
		at(cell);
		yield { row: cell % SALES.length, column: 'customer', text: `店${String(cell)}` };
	}
}

/** What a planner would see of it: the texts, what is refused, how much was rounded. */
const seen = (inputs: Inputs) => ({
	texts: textsOf(inputs, COLUMNS),
	refused: inputs.ledger.chunks.map(({ refused }) => refused),
	rounded: inputs.ledger.roundedRows,
});

describe('editMany', () => {
	const anyCell = fc.record({
		row: fc.nat(6),
		column: fc.constantFrom(...COLUMNS),
		text: fc.constantFrom(
			'',
			' ',
			'1.005',
			'-0',
			'2026-02-03',
			'约 30?',
			'__proto__',
			'😀',
			'=1',
			'甲',
		),
	});

	it('makes what editCells makes of the same cells, and says the same of it', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.option(anyCell), { maxLength: 12 }), async (asked) => {
				const cells = asked.filter((cell) => cell !== null);
				const { workspace } = opened();
				expect(await editMany(workspace, asked, never())).toEqual(ok(null));
				const one = opened().workspace;
				one.run(editCells, cells);
				expect(seen(workspace.inputs)).toEqual(seen(one.inputs));
				const cleared = cells.every(({ text }) => text === '');
				expect(workspace.undoable?.label).toEqual(
					cleared && one.undoable !== null
						? message('command_clear_cells', { cells: cells.length })
						: one.undoable?.label,
				);
			}),
		);
	});

	it('is one step that one undo takes back, with its plan worked out before', async () => {
		const { workspace, book } = opened();
		const before = workspace.inputs;
		expect(await editMany(workspace, manyCells(), never())).toEqual(ok(null));
		expect(textsOf(workspace.inputs)[1]?.[1]).toBe('店199999');
		expect(workspace.undoable?.label).toEqual(message('command_edit_cells', { cells: 200_000 }));
		expect(workspace.plan.inputs).toBe(workspace.inputs);
		expect(book.changes).toHaveLength(1);
		workspace.undo();
		expect(workspace.inputs).toBe(before);
	});

	it('no step follows where the cells say it already', async () => {
		const { workspace, book } = opened();
		const before = workspace.inputs;
		const same: TypedCell = { row: 0, column: 'amount', text: '100.00' };
		expect(await editMany(workspace, [same, same], never())).toEqual(ok(null));
		expect([workspace.inputs, book.changes]).toEqual([before, []]);
	});

	it('lets the page draw meanwhile, and writes nothing once it is called off', async () => {
		const { workspace, book } = opened();
		const before = workspace.inputs;
		const over = new AbortController();
		let asked = 0;
		setTimeout(() => over.abort());
		const done = editMany(
			workspace,
			manyCells((cell) => (asked = cell)),
			over.signal,
		);
		expect(await done).toBeNull();
		expect(asked).toBeLessThan(199_999);
		expect([workspace.inputs === before, book.changes]).toEqual([true, []]);
	});

	it('called off when all is written but the plan, it writes nothing either', async () => {
		const { workspace, book } = opened();
		const over = new AbortController();
		const done = editMany(
			workspace,
			(function* () {
				yield { row: 0, column: 'customer', text: '丙' } as const;
				setTimeout(() => over.abort());
			})(),
			over.signal,
		);
		expect(await done).toBeNull();
		expect(book.changes).toEqual([]);
	});

	it.each([
		['changed', (workspace: Workspace) => workspace.run(renameWorkbook, { title: '别的' })],
		['closed', (workspace: Workspace) => workspace.close()],
		[
			'another one',
			(workspace: Workspace) => workspace.show(new MemoryWorkbook('v', createInputs())),
		],
		[
			'another one of the same sales',
			(workspace: Workspace) => {
				workspace.show(new MemoryWorkbook('v', workspace.inputs));
			},
		],
	])('the workbook is %s meanwhile: nothing is written', async (_, change) => {
		const { workspace, book } = opened();
		const cells = manyCells((cell) => {
			if (cell === 5000) change(workspace);
		});
		expect(await editMany(workspace, cells, never())).toBeNull();
		expect(book.changes.filter(({ kind }) => kind === 'do').length).toBeLessThan(2);
		const { ledger, names } = workspace.inputs;
		expect(
			ledger.chunks
				.flatMap((chunk) => [...chunk.customer].map((code) => names.customer.name(code)))
				.filter((name) => name.startsWith('店')),
		).toEqual([]);
	});

	it('a workbook that can only be read says so before a cell is asked for', async () => {
		const { workspace, book } = opened();
		book.say({ kind: 'reading', fault: 'other-tab' });
		let asked = 0;
		const done = await editMany(
			workspace,
			manyCells(() => asked++),
			never(),
		);
		expect([done?.ok === false && done.reason.key, asked]).toEqual(['workbook_read_only', 0]);
	});

	it('more rows than a sheet holds are refused, and nothing is written', async () => {
		const { workspace, book } = opened();
		const far: TypedCell = { row: 10_000_000, column: 'customer', text: '远' };
		expect((await editMany(workspace, [far], never()))?.ok).toBe(false);
		expect(book.changes).toEqual([]);
	});
});
