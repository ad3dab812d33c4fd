import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange, encodeChange } from '../../src/lib/adapters/codec/change';
import { NO_NAMES } from '../../src/lib/adapters/codec/names';
import { deleteRows } from '../../src/lib/application/commands/deleteRows';
import { editCells } from '../../src/lib/application/commands/editCells';
import { createInputs, type Inputs } from '../../src/lib/domain/inputs';
import { cellText } from '../../src/lib/domain/ledger/cellText';
import { rowsOf } from '../../src/lib/domain/ledger/locate';
import { noteAt } from '../../src/lib/domain/ledger/writeNotes';
import { originOf } from '../../src/lib/domain/ledger/originOf';
import { anyDeed, anyPlaces, anyText, anyWorkbook, COLUMNS, isShown, rowsAt } from './given/deeds';
import { faultsOf } from './given/faults';
import { fileText, opened } from './given/workspaces';
import { PLAN_RUNS } from './runs';

const anyDeeds = fc.array(anyDeed, { minLength: 1, maxLength: 9 });

/** Texts, notes and source of every row of the sales sheet. */
const rowsIn = ({ ledger, names }: Inputs) =>
	Array.from({ length: rowsOf(ledger) }, (_, row) => [
		...COLUMNS.map((column) => cellText(ledger, names, row, column)),
		...COLUMNS.map((column) => noteAt(ledger, row, column)),
		originOf(ledger, row),
	]);

describe('undo and redo', () => {
	test('[INV-29] undo is what was before, redo what was after, whatever was done', () => {
		fc.assert(
			fc.property(anyDeeds, (deeds) => {
				const { workspace } = opened();
				const seen = [{ inputs: workspace.inputs, text: fileText(workspace.inputs) }];
				for (const { run } of deeds) {
					run(workspace);
					if (workspace.inputs === seen.at(-1)!.inputs) continue;
					seen.push({ inputs: workspace.inputs, text: fileText(workspace.inputs) });
				}
				for (const { inputs } of seen.toReversed()) {
					expect(workspace.inputs).toBe(inputs);
					workspace.undo();
				}
				for (const { inputs } of seen) {
					expect(workspace.inputs).toBe(inputs);
					workspace.redo();
				}
				// The same objects, and nothing was written into them on the way.
				for (const { inputs, text } of seen) expect(fileText(inputs)).toBe(text);
			}),
			PLAN_RUNS,
		);
	});

	test('[INV-30] the changes that were kept, done again from nothing, give the workbook on screen', () => {
		const anyMoves = fc.array(
			fc.oneof(anyDeed, fc.constantFrom('undo' as const, 'redo' as const)),
			{
				maxLength: 12,
			},
		);
		fc.assert(
			fc.property(anyMoves, (moves) => {
				const { workspace, workbook } = opened();
				let read = createInputs();
				let at = workspace.inputs;
				for (const move of moves) {
					if (typeof move === 'string') workspace[move]();
					else move.run(workspace);
				}
				for (const change of workbook.changes) {
					const next = change.kind === 'do' ? change.after : change.inputs;
					const back = applyChange(read, encodeChange(at, next, NO_NAMES));
					if (!back.ok) throw new Error(back.reason);
					[read, at] = [back.value, next];
				}
				expect(fileText(read)).toBe(fileText(workspace.inputs));
			}),
			PLAN_RUNS,
		);
	});

	test('[INV-31] a new command after undo ends what could be redone, and keeps what was before', () => {
		fc.assert(
			fc.property(anyDeeds, fc.integer({ min: 1, max: 9 }), anyDeed, (deeds, back, deed) => {
				const { workspace } = opened();
				for (const { run } of deeds) run(workspace);
				const { steps } = workspace.history;
				const undone = Math.min(back, steps.length - 1);
				for (let step = 0; step < undone; step++) workspace.undo();
				const before = workspace.inputs;
				deed.run(workspace);
				if (workspace.inputs === before) {
					expect(workspace.redoable === null).toBe(undone === 0);
					return;
				}
				expect(workspace.redoable).toBeNull();
				const kept = steps.slice(0, steps.length - undone);
				expect(workspace.history.steps.slice(0, -1)).toEqual(kept);
				const after = workspace.inputs;
				workspace.redo();
				expect(workspace.inputs).toBe(after);
				workspace.undo();
				expect(workspace.inputs).toBe(before);
			}),
			PLAN_RUNS,
		);
	});
});

describe('commands', () => {
	test('[INV-32] edits of two cells give the same in either order', () => {
		const anyEdit = fc.tuple(fc.nat(7), fc.constantFrom(...COLUMNS), anyText);
		fc.assert(
			fc.property(anyWorkbook(createInputs), anyEdit, anyEdit, (inputs, one, other) => {
				fc.pre(one[0] !== other[0] || one[1] !== other[1]);
				fc.pre(isShown(inputs, one[1]) && isShown(inputs, other[1]));
				const edit = (before: Inputs, [row, column, text]: typeof one): Inputs => {
					const done = editCells.apply(before, [{ row, column, text }]);
					return done.ok ? done.value : before;
				};
				const first = fileText(edit(edit(inputs, one), other));
				expect(fileText(edit(edit(inputs, other), one))).toBe(first);
			}),
			PLAN_RUNS,
		);
	});

	test('[INV-33] deleted rows come back by undo to their places, with their sources', () => {
		fc.assert(
			fc.property(anyWorkbook(createInputs), anyPlaces, (inputs, places) => {
				const rows = rowsAt(inputs, places);
				const before = rowsIn(inputs);
				const done = deleteRows.apply(inputs, rows);
				if (!done.ok) throw new Error(done.reason.key);
				expect(rowsIn(done.value)).toEqual(before.filter((_, row) => !rows.includes(row)));
				expect(rowsIn(inputs)).toEqual(before);
				// As a journal takes it back that holds changes and not whole sheets.
				const back = applyChange(done.value, encodeChange(done.value, inputs, NO_NAMES));
				if (!back.ok) throw new Error(back.reason);
				expect(rowsIn(back.value)).toEqual(before);
			}),
			PLAN_RUNS,
		);
	});

	test('[INV-34] leave no reference to nothing, no id twice, no column of another length', () => {
		fc.assert(
			fc.property(fc.array(anyDeed, { maxLength: 14 }), (deeds) => {
				let inputs = createInputs();
				for (const { apply } of deeds) {
					inputs = apply(inputs);
					expect(faultsOf(inputs)).toEqual([]);
				}
			}),
			PLAN_RUNS,
		);
	});
});
