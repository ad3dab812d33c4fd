import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createInputs } from '../domain/inputs';
import { CHUNK_ROWS } from '../domain/ledger/ledger';
import { batchOf } from '../domain/ledger/testing/batchOf';
import { monthOf } from '../domain/primitives/day';
import { BASELINE } from '../domain/scenario/scenario';
import { changePolicy } from './commands/changePolicy';
import { deleteRows } from './commands/deleteRows';
import { editCells } from './commands/editCells';
import { importSales } from './commands/importSales';
import { planned } from './commands/testing/planned';
import { SALES } from './commands/testing/workbook';
import { MemoryWorkbook } from './testing/memoryWorkbook';
import { Workspace } from './workspace.svelte';

let paint: (() => void)[] = [];
beforeEach(() => {
	paint = [];
	vi.useFakeTimers();
	vi.stubGlobal('requestAnimationFrame', (draw: () => void) => paint.push(draw));
	vi.stubGlobal('cancelAnimationFrame', (place: number) => {
		paint[place - 1] = () => undefined;
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function withSales(sales: Parameters<typeof batchOf>[0] = SALES): Workspace {
	const workspace = new Workspace(
		{ today: () => monthOf(2026, 10), elapsed: () => 0 },
		() => () => undefined,
	);
	workspace.show(new MemoryWorkbook('w', createInputs()));
	workspace.run(importSales, planned(workspace.inputs, batchOf(sales)));
	return workspace;
}
const edit = (workspace: Workspace, text: string): void => {
	workspace.run(editCells, [{ row: 0, column: 'amount', text }]);
};
const painted = (): void => {
	for (const draw of paint.splice(0)) draw();
	vi.runAllTimers();
};

test('an edit of the sales is painted before what follows from it around the sheet', () => {
	const workspace = withSales();
	const { around } = workspace;
	expect(around.plan).toBe(workspace.plan);
	around.keepUp();
	const { plan } = around;
	edit(workspace, '7');
	around.keepUp();
	expect(around.plan).toBe(plan);
	expect(workspace.plan.inputs).toBe(workspace.inputs);
	painted();
	expect(around.plan).toBe(workspace.plan);
	expect(around.baselinePlan).toBe(workspace.baselinePlan);
});

test('of several edits before a frame the last alone is followed', () => {
	const workspace = withSales();
	const { around } = workspace;
	around.keepUp();
	expect(around.plan).toBe(workspace.plan);
	edit(workspace, '7');
	const stop = around.keepUp();
	edit(workspace, '8');
	stop();
	around.keepUp();
	painted();
	expect(around.plan.inputs).toBe(workspace.inputs);
});

test('rows everywhere are followed in steps beside the page, unless something else came first', async () => {
	const rows = 9 * CHUNK_ROWS + 1;
	const workspace = withSales(Array.from({ length: rows }, (_, row) => ({ amount: row + 1 })));
	const { around } = workspace;
	around.keepUp();
	const everywhere = (text: string): void => {
		const edits = Array.from({ length: 10 }, (_, chunk) => ({
			...{ row: chunk * CHUNK_ROWS, column: 'amount' as const, text },
		}));
		workspace.run(editCells, edits);
	};
	const { plan } = around;
	everywhere('7');
	const stop = around.keepUp();
	for (const draw of paint.splice(0)) draw();
	vi.advanceTimersByTime(0);
	// Only begun: the page draws before it goes on.
	expect(around.plan).toBe(plan);
	stop();
	everywhere('8');
	around.keepUp();
	await workedOut();
	await vi.waitFor(() => {
		expect(around.plan.inputs).toBe(workspace.inputs);
	});
	expect(around.plan).toBe(workspace.plan);
});

test('rows gone everywhere are followed in steps too', async () => {
	const rows = 11 * CHUNK_ROWS;
	const workspace = withSales(Array.from({ length: rows }, (_, row) => ({ amount: row + 1 })));
	const { around } = workspace;
	around.keepUp();
	const { plan } = around;
	workspace.run(
		deleteRows,
		Array.from({ length: 10 * CHUNK_ROWS }, (_, row) => row),
	);
	around.keepUp();
	for (const draw of paint.splice(0)) draw();
	vi.advanceTimersByTime(0);
	expect(around.plan).toBe(plan);
	await vi.waitFor(() => {
		expect(around.plan.inputs).toBe(workspace.inputs);
	});
	expect(around.plan.ledger.rows).toBe(CHUNK_ROWS);
});

test('everything else is there at once, and the policy is never late', () => {
	const workspace = withSales();
	const { around } = workspace;
	around.keepUp();
	edit(workspace, '7');
	expect(around.plan.inputs).not.toBe(workspace.inputs);
	expect(workspace.policy).toBe(workspace.plan.policy);
	const cap = { scenario: BASELINE, path: 'promotion.capRate', value: 0.2 };
	workspace.run(changePolicy, cap);
	expect(around.plan).toBe(workspace.plan);
	workspace.show(new MemoryWorkbook('other', createInputs()));
	expect(around.plan).toBe(workspace.plan);
	expect(around.plan.ledger.rows).toBe(0);
});

test('without anybody who brings it up nothing is late', () => {
	const workspace = withSales();
	expect(workspace.around.plan).toBe(workspace.plan);
	edit(workspace, '7');
	expect(workspace.around.plan).toBe(workspace.plan);
});

/** A workbook with sales that is opened, its sheet shown before its plan. */
function openedSheetFirst(): Workspace {
	const { inputs } = withSales();
	const workspace = new Workspace(
		{ today: () => monthOf(2026, 10), elapsed: () => 0 },
		() => () => undefined,
	);
	workspace.around.paintSheetFirst();
	workspace.show(new MemoryWorkbook('w', inputs));
	return workspace;
}
const workedOut = async (): Promise<void> => {
	painted();
	await vi.advanceTimersByTimeAsync(0);
};

test('a sheet that is opened stands before its plan, around it the policy alone', async () => {
	const workspace = openedSheetFirst();
	const { around } = workspace;
	around.keepUp();
	expect(around.pending).toBe(true);
	expect([around.plan.ledger.rows, workspace.plan.ledger.rows > 0]).toEqual([0, true]);
	expect(workspace.policy).toEqual(workspace.plan.policy);
	around.sheetStands();
	around.keepUp();
	await workedOut();
	expect(around.pending).toBe(false);
	expect(around.plan).toBe(workspace.plan);
	expect(around.baselinePlan).toBe(workspace.baselinePlan);
});

test('a sheet that does not come is not waited for', async () => {
	const { around } = openedSheetFirst();
	around.keepUp();
	expect(around.pending).toBe(true);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(around.pending).toBe(false);
});

test('what is edited meanwhile is in the plan that comes', async () => {
	const workspace = openedSheetFirst();
	const { around } = workspace;
	around.sheetStands();
	around.keepUp();
	edit(workspace, '7');
	painted();
	edit(workspace, '8');
	around.keepUp();
	await workedOut();
	expect(around.pending).toBe(false);
	expect(around.plan.inputs).toBe(workspace.inputs);
	expect(around.plan).toBe(workspace.plan);
});

test('rows that come to a sheet leave its plan standing until theirs is worked out', async () => {
	const workspace = withSales();
	const { around } = workspace;
	const { plan } = around;
	around.keepUp();
	around.paintSheetFirst();
	workspace.run(importSales, planned(workspace.inputs, batchOf(SALES), { mode: 'append' }));
	expect([around.pending, around.plan === plan]).toEqual([false, true]);
	around.sheetStands();
	around.keepUp();
	await workedOut();
	expect(around.plan).toBe(workspace.plan);
	expect(around.plan.ledger.rows).toBe(2 * plan.ledger.rows);
});
