import { describe, expect, test } from 'vitest';
import { createInputs } from '../domain/inputs';
import { batchOf } from '../domain/ledger/testing/batchOf';
import { message } from '../domain/primitives/message';
import { monthOf } from '../domain/primitives/day';
import { rowsReadBy } from '../domain/recalculate';
import { BASELINE, CURRENT_SCENARIO } from '../domain/scenario/scenario';
import { adoptAsBaseline } from './commands/adoptAsBaseline';
import { changePolicy } from './commands/changePolicy';
import { editCells } from './commands/editCells';
import { importSales } from './commands/importSales';
import { planned } from './commands/testing/planned';
import { renameWorkbook } from './commands/renameWorkbook';
import { SALES, textsOf } from './commands/testing/workbook';
import { MemoryWorkbook } from './testing/memoryWorkbook';
import { Workspace } from './workspace.svelte';

let time = 0;
const surroundings = { today: () => monthOf(2026, 10), elapsed: () => (time += 3) };

function opened(): { workspace: Workspace; workbook: MemoryWorkbook } {
	const workspace = new Workspace(surroundings, () => () => undefined);
	const workbook = new MemoryWorkbook('w1', createInputs());
	workspace.show(workbook);
	return { workspace, workbook };
}

function withSales() {
	const { workspace, workbook } = opened();
	workspace.run(importSales, planned(workspace.inputs, batchOf(SALES)));
	return { workspace, workbook };
}

const capRate = (value: number, scenario: string = BASELINE) =>
	[changePolicy, { scenario, path: 'promotion.capRate', value }] as const;

describe('one way to change', () => {
	test('a command is kept in the same task, becomes a step and is said', () => {
		const { workspace, workbook } = withSales();
		const label = message('command_import_append', { rows: 3 });
		expect(workbook.changes).toMatchObject([{ kind: 'do', label, after: workspace.inputs }]);
		expect(workspace.undoable?.label).toEqual(label);
		expect(workspace.announcement).toEqual({ kind: 'done', label });
		expect(textsOf(workspace.inputs)).toHaveLength(3);
		expect(workspace.plan.measures.totals.customers).toBe(3);
	});

	test('a refusal changes nothing', () => {
		const { workspace, workbook } = opened();
		const before = workspace.inputs;
		const result = workspace.run(importSales, planned(workspace.inputs, batchOf([])));
		expect(!result.ok && result.reason.key).toBe('command_import_nothing');
		expect(workspace.inputs).toBe(before);
		expect(workbook.changes).toEqual([]);
		expect(workspace.announcement).toBeNull();
	});

	test('what changes nothing leaves no step', () => {
		const { workspace, workbook } = opened();
		expect(workspace.run(renameWorkbook, { title: ' ' }).ok).toBe(true);
		expect(workbook.changes).toEqual([]);
		expect(workspace.undoable).toBeNull();
	});

	test('nothing can be changed before a workbook is open, or while it can only be read', () => {
		const workspace = new Workspace(surroundings, () => () => undefined);
		const early = workspace.run(renameWorkbook, { title: 'x' });
		expect(!early.ok && early.reason.key).toBe('workbook_not_open');
		const { workspace: reader, workbook } = withSales();
		workbook.say({ kind: 'reading', fault: 'other-tab' });
		const late = reader.run(renameWorkbook, { title: 'x' });
		expect(!late.ok && late.reason.key).toBe('workbook_read_only');
		reader.undo();
		expect(textsOf(reader.inputs)).toHaveLength(3);
		expect(workbook.changes).toHaveLength(1);
	});
});

describe('undo and redo', () => {
	test('are identity, over cells, pastes, names and policy', () => {
		const { workspace, workbook } = withSales();
		const seen = [workspace.inputs];
		workspace.run(editCells, [{ row: 0, column: 'amount', text: '7' }]);
		seen.push(workspace.inputs);
		workspace.run(...capRate(0.2));
		seen.push(workspace.inputs);
		workspace.run(renameWorkbook, { title: '规划' });
		seen.push(workspace.inputs);
		for (const inputs of seen.slice(0, -1).reverse()) {
			workspace.undo();
			expect(workspace.inputs).toBe(inputs);
		}
		for (const inputs of seen.slice(1)) {
			workspace.redo();
			expect(workspace.inputs).toBe(inputs);
		}
		expect(workspace.redoable).toBeNull();
		expect(workbook.changes.at(-1)).toEqual({ kind: 'move', to: 4, inputs: workspace.inputs });
	});

	test('say what was taken back', () => {
		const { workspace } = withSales();
		workspace.undo();
		const label = message('command_import_append', { rows: 3 });
		expect(workspace.announcement).toEqual({ kind: 'undone', label });
		workspace.redo();
		expect(workspace.announcement).toEqual({ kind: 'redone', label });
	});

	test('at either end nothing happens', () => {
		const { workspace, workbook } = opened();
		workspace.undo();
		workspace.redo();
		expect(workbook.changes).toEqual([]);
	});

	test('jump goes over several steps at once, and a new step ends what lay ahead', () => {
		const { workspace, workbook } = withSales();
		for (const title of ['a', 'b', 'c']) workspace.run(renameWorkbook, { title });
		workspace.jump(2);
		expect(workspace.inputs.title).toBe('a');
		expect(workbook.changes.at(-1)).toMatchObject({ kind: 'move', to: 2 });
		workspace.run(renameWorkbook, { title: 'd' });
		expect(workspace.redoable).toBeNull();
		workspace.undo();
		expect(workspace.inputs.title).toBe('a');
	});
});

describe('scenarios and plans', () => {
	test('without a scenario both plans are the same object', () => {
		const { workspace } = withSales();
		expect(workspace.scenario).toBe(BASELINE);
		expect(workspace.plan).toBe(workspace.baselinePlan);
		expect(workspace.differences).toEqual([]);
	});

	test('the first change shows the current scenario, reads no sale, and undo leads back', () => {
		const { workspace } = withSales();
		const before = workspace.plan;
		workspace.run(...capRate(0.2));
		expect(workspace.scenario).toBe(CURRENT_SCENARIO);
		expect(workspace.policy.promotion.capRate).toBe(0.2);
		expect(rowsReadBy(workspace.plan)).toBe(0);
		expect(workspace.plan.measures).toBe(before.measures);
		expect(workspace.baselinePlan.policy.promotion.capRate).toBe(0.1);
		expect(workspace.differences.map(({ path }) => path)).toEqual([['promotion', 'capRate']]);
		workspace.undo();
		expect(workspace.scenario).toBe(BASELINE);
		expect(workspace.plan).toBe(workspace.baselinePlan);
		workspace.redo();
		expect(workspace.scenario).toBe(CURRENT_SCENARIO);
	});

	test('sales are read once for both plans', () => {
		const { workspace } = withSales();
		workspace.run(...capRate(0.2));
		void workspace.plan;
		workspace.run(editCells, [{ row: 0, column: 'amount', text: '7' }]);
		expect(rowsReadBy(workspace.plan)).toBeGreaterThan(0);
		expect(rowsReadBy(workspace.baselinePlan)).toBe(0);
		expect(workspace.baselinePlan.measures).toBe(workspace.plan.measures);
	});

	test('the same question gets the same plan', () => {
		const { workspace } = withSales();
		workspace.run(...capRate(0.2));
		expect(workspace.plan).toBe(workspace.plan);
		expect(workspace.around.milliseconds).toBe(3);
	});

	test('the baseline can be put on screen while a scenario exists', () => {
		const { workspace } = withSales();
		workspace.run(...capRate(0.2));
		workspace.choose(BASELINE);
		expect(workspace.plan).toBe(workspace.baselinePlan);
		expect(workspace.policy.promotion.capRate).toBe(0.1);
		workspace.choose(CURRENT_SCENARIO);
		workspace.run(adoptAsBaseline, { scenario: workspace.scenario });
		expect(workspace.differences).toEqual([]);
		expect(workspace.baselinePlan.policy.promotion.capRate).toBe(0.2);
	});

	test('a policy out of order leaves the plan at the last good one and says why', () => {
		const { workspace } = withSales();
		workspace.run(...capRate(0.2));
		const good = workspace.plan;
		const inputs = { ...workspace.inputs };
		const list = [{ id: CURRENT_SCENARIO, name: '', changes: { promotion: { capRate: 7 } } }];
		const label = message('workbook_from_snapshot');
		workspace.run(
			{
				label: () => label,
				apply: () => ({ ok: true, value: { ...inputs, scenarios: { ...inputs.scenarios, list } } }),
			},
			null,
		);
		expect(workspace.around.issues.map(({ path }) => path)).toEqual([['promotion', 'capRate']]);
		expect(workspace.policy).toBe(good.policy);
		workspace.undo();
		expect(workspace.around.issues).toEqual([]);
	});
});

describe('a drag', () => {
	test('is followed by the plan, outside the history, and becomes one step', () => {
		const { workspace, workbook } = withSales();
		for (const value of [0.2, 0.3, 0.4]) {
			workspace.preview(...capRate(value));
			expect(workspace.policy.promotion.capRate).toBe(value);
			expect(workspace.scenario).toBe(CURRENT_SCENARIO);
		}
		expect(workbook.changes).toHaveLength(1);
		const label = message('tiers_cut_moved');
		expect(workspace.commitPreview(label).ok).toBe(true);
		expect(workspace.policy.promotion.capRate).toBe(0.4);
		expect(workbook.changes).toHaveLength(2);
		expect(workspace.undoable?.label).toEqual(label);
		workspace.undo();
		expect(workspace.policy.promotion.capRate).toBe(0.1);
	});

	test('a value out of order is refused and the last good one stays on screen', () => {
		const { workspace } = withSales();
		workspace.preview(...capRate(0.2));
		const result = workspace.preview(...capRate(2));
		expect(!result.ok && result.reason.key).toBe('policy_out_of_range');
		expect(workspace.policy.promotion.capRate).toBe(0.2);
	});

	test('cancelled, it leaves no trace', () => {
		const { workspace, workbook } = withSales();
		const before = workspace.inputs;
		workspace.preview(...capRate(0.2));
		workspace.cancelPreview();
		expect(workspace.inputs).toBe(before);
		expect(workspace.commitPreview().ok).toBe(true);
		expect(workbook.changes).toHaveLength(1);
	});

	test('undo in the middle of a drag ends the drag and takes back the step before', () => {
		const { workspace } = withSales();
		workspace.preview(...capRate(0.2));
		workspace.undo();
		expect(textsOf(workspace.inputs)).toEqual([]);
		expect(workspace.scenario).toBe(BASELINE);
	});
});

describe('the workbook on screen', () => {
	test('says how it is kept', () => {
		const { workspace, workbook } = opened();
		workbook.say({ kind: 'failed', fault: 'quota' });
		expect(workspace.save).toEqual({ kind: 'failed', fault: 'quota' });
		workspace.retry();
		expect(workbook.retries).toBe(1);
	});

	test('gives way to another one, settled and closed', () => {
		const { workspace, workbook } = withSales();
		workspace.selected = 1;
		workspace.run(...capRate(0.2));
		const next = new MemoryWorkbook('w2', createInputs());
		workspace.show(next);
		expect([workbook.checkpoints, workbook.closed]).toEqual([1, true]);
		workbook.say({ kind: 'saving' });
		expect(workspace.save).toEqual({ kind: 'empty' });
		expect(workspace.id).toBe('w2');
		expect(workspace.selected).toBeNull();
		expect(workspace.scenario).toBe(BASELINE);
		expect(workspace.plan.measures.totals.customers).toBe(0);
		expect(workspace.undoable).toBeNull();
	});

	test('comes back with its history', () => {
		const { workspace, workbook } = withSales();
		workspace.run(renameWorkbook, { title: 'a' });
		workspace.undo();
		const again = new Workspace(surroundings, () => () => undefined);
		again.show(new MemoryWorkbook('w1', createInputs(), workspace.history));
		expect(again.redoable?.label.key).toBe('command_rename_workbook');
		again.redo();
		expect(again.inputs.title).toBe('a');
		expect(workbook.closed).toBe(false);
	});
});
