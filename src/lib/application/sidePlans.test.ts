import { describe, expect, test } from 'vitest';
import { createInputs } from '../domain/inputs';
import { batchOf, type Sale } from '../domain/ledger/testing/batchOf';
import { monthOf } from '../domain/primitives/day';
import { finish } from '../domain/primitives/steps';
import { BASELINE, CURRENT_SCENARIO } from '../domain/scenario/scenario';
import { changePolicy } from './commands/changePolicy';
import { duplicateScenario } from './commands/duplicateScenario';
import { importSales } from './commands/importSales';
import { publishBaseline } from './commands/publishBaseline';
import { planned } from './commands/testing/planned';
import { seek } from './seek';
import { SidePlans } from './sidePlans';
import { MemoryWorkbook } from './testing/memoryWorkbook';
import { Workspace } from './workspace.svelte';

const surroundings = { today: () => monthOf(2026, 10), elapsed: () => 0 };
/** Twelve customers with 1 to 12 thousand yuan in each of ten months, and one that returned all. */
const SALES: readonly Sale[] = Array.from({ length: 10 }, (_, month) => [
	...Array.from({ length: 12 }, (__, each) => ({
		date: `2026-${String(month + 1).padStart(2, '0')}`,
		customer: `客户 ${String(each)} “🍶”`,
		amount: (each + 1) * 1000_00,
	})),
	{ date: `2026-${String(month + 1).padStart(2, '0')}`, customer: '退', amount: -1_00 },
]).flat();

function opened() {
	const workspace = new Workspace(surroundings, () => () => undefined);
	workspace.show(new MemoryWorkbook('w1', createInputs()));
	workspace.run(importSales, planned(workspace.inputs, batchOf(SALES)));
	workspace.run(duplicateScenario, { of: BASELINE, id: 'a', name: 'A' });
	workspace.run(duplicateScenario, {
		...{ of: BASELINE, id: 'b', name: 'B' },
		edit: { path: 'promotion.capRate', value: 0.01 },
	});
	return { workspace, sidePlans: new SidePlans(workspace, surroundings) };
}
const pool = (fen: number) => ({ path: 'promotion.pool', value: { fixedFen: fen } });
const lever = { min: 0, max: 100_000_00, step: 1, now: 10_00 };

describe('plans side by side', () => {
	test('each scenario has its own, the one on screen the very plan that is shown', () => {
		const { workspace, sidePlans } = opened();
		workspace.choose('a');
		expect(sidePlans.planOf(BASELINE)).toBe(workspace.baselinePlan);
		expect(sidePlans.planOf('a')).toBe(workspace.plan);
		expect(sidePlans.planOf('b').policy.promotion.capRate).toBe(0.01);
		expect(sidePlans.planOf('b')).toBe(sidePlans.planOf('b'));
	});
	test('follow the workbook, and are forgotten when nobody looks', () => {
		const { workspace, sidePlans } = opened();
		workspace.choose('a');
		const before = sidePlans.planOf('b');
		workspace.run(changePolicy, { scenario: 'b', path: 'promotion.capRate', value: 0.02 });
		expect(sidePlans.planOf('b').policy.promotion.capRate).toBe(0.02);
		workspace.undo();
		sidePlans.keepOnly([]);
		const anew = sidePlans.planOf('b');
		expect(anew).not.toBe(before);
		expect(anew.promotion.allocation).toEqual(before.promotion.allocation);
	});
});

describe('[SCEN-5] a goal', () => {
	test('to share out exactly so much is found in the pool, and changes nothing', () => {
		const { workspace, sidePlans } = opened();
		const { inputs } = workspace;
		const seeking = { scenario: 'a', figure: 'promotion', lever, put: pool };
		const goal = { relation: 'exactly', target: 5_000_00, tolerance: 0 } as const;
		const sought = finish(seek(sidePlans, { ...seeking, goal }));
		expect(sought).toMatchObject({ kind: 'found', reached: { figure: 5_000_00 } });
		expect(workspace.inputs).toBe(inputs);
		if (sought.kind !== 'found') return;
		// Kept as a scenario of its own, it gives what was promised.
		workspace.run(duplicateScenario, {
			...{ of: 'a', id: 'c', name: 'C' },
			edit: pool(sought.reached.value),
		});
		const { promotion } = sidePlans.planOf('c');
		expect(promotion.distributable - promotion.unallocated).toBe(5_000_00);
		workspace.undo();
		expect(workspace.inputs).toBe(inputs);
	});
	test('beyond what caps let through ends with the most there is', () => {
		const { sidePlans } = opened();
		const goal = { relation: 'exactly', target: 90_000_00, tolerance: 0 } as const;
		const sought = finish(
			seek(sidePlans, { scenario: 'b', figure: 'promotion', lever, put: pool, goal }),
		);
		expect(sought).toMatchObject({ kind: 'none', end: null, nearest: { figure: 7_800_00 } });
	});
	test('is sought on a locked baseline too', () => {
		const { workspace, sidePlans } = opened();
		workspace.run(publishBaseline, { published: true });
		const goal = { relation: 'atLeast', target: 1_000_00, tolerance: 0 } as const;
		const sought = finish(
			seek(sidePlans, { scenario: BASELINE, figure: 'promotion', lever, put: pool, goal }),
		);
		expect(sought.kind).toBe('found');
	});
	test('a value that puts the policy out of order counts as none', () => {
		const { sidePlans } = opened();
		const share = (value: number) => ({ path: 'promotion.newCustomerShare', value });
		const goal = { relation: 'atMost', target: 0, tolerance: 0 } as const;
		const sought = finish(
			seek(sidePlans, {
				...{ scenario: 'a', figure: 'promotion', goal, put: share },
				lever: { min: 0, max: 3, step: 0.5, now: 0 },
			}),
		);
		expect(sought).toEqual({ kind: 'found', reached: { value: 1, figure: 0 } });
	});
});

test('the first scenario of a workbook is sought for under its name to come', () => {
	const workspace = new Workspace(surroundings, () => () => undefined);
	workspace.show(new MemoryWorkbook('w1', createInputs()));
	workspace.run(importSales, planned(workspace.inputs, batchOf(SALES)));
	const sidePlans = new SidePlans(workspace, surroundings);
	const goal = { relation: 'exactly', target: 1_00, tolerance: 0 } as const;
	const ask = { figure: 'promotion', lever, put: pool, goal };
	expect(finish(seek(sidePlans, { ...ask, scenario: workspace.scenario })).kind).toBe('found');
	expect(workspace.inputs.scenarios.list.some(({ id }) => id === CURRENT_SCENARIO)).toBe(false);
});

test('[TRACE-7] the plan before a step is the one that was on screen', () => {
	const { workspace, sidePlans } = opened();
	workspace.choose('a');
	const before = workspace.plan;
	workspace.run(changePolicy, { scenario: 'a', path: 'promotion.capRate', value: 0.03 });
	const found = finish(sidePlans.planBefore());
	expect(found?.policy.promotion.capRate).toBe(before.policy.promotion.capRate);
	expect(found?.promotion.allocation).toEqual(before.promotion.allocation);
	workspace.jump(0);
	expect(finish(sidePlans.planBefore())).toBeNull();
});
