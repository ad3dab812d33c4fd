import type { Workspace } from '$lib/application/workspace.svelte';
import { planOf } from '$lib/domain/testing/planOf';
import { Traces } from '$lib/ui/frame/traces.svelte';
import { expect, it } from 'vitest';
import { SalesView } from './salesView.svelte';

const SALES = [
	{ customer: 'b', date: '2025-12', amount: 5 },
	{ customer: '__proto__', date: '2025-12', amount: 300 },
	{ customer: '__proto__', date: '2024-12', amount: 7 },
	{ customer: 'b', date: '2025-12', amount: 5 },
	{ customer: '__proto__', date: '2025-11', amount: -100 },
];
const plan = planOf(SALES, { window: { asOf: '2025-12' } });
const traces = new Traces({ there: () => true, go: () => undefined });
const workspace = { plan, inputs: plan.inputs } as unknown as Workspace;
const view = new SalesView(workspace, traces);
const rows = () => Array.from({ length: view.shown }, (_, row) => view.rowAt(row));
const customer = plan.inputs.names.customer.find('__proto__');

it('[TRACE-5] shows traced rows alone, or among all, and adds up what is shown', () => {
	expect(view.source.rows).toBe(SALES.length + 1);
	traces.showRows(plan, { customers: [customer], span: 'window', words: () => 'x' });
	expect(rows()).toEqual([1, 4]);
	expect(view.tracedSums?.amount).toBe(plan.measures.revenue[customer]);
	expect(view.foot.sums.map(({ text }) => text)).toEqual(['2']);
	expect([view.source.rows, view.customerAt(1), view.customerAt(2)]).toEqual([2, customer, null]);
	expect([0, 1].map((row) => view.tracedBeside(row, 1))).toEqual([1, 0]);
	view.amongAll = true;
	expect(rows()).toEqual([0, 1, 2, 3, 4]);
	expect([view.tracedBeside(0, 1), view.tracedBeside(0, -1), view.tracedBeside(4, 1)]).toEqual([
		1, 4, 1,
	]);
	expect(view.source.mark?.(1, 0)).toEqual({ strong: true });
	expect(view.placeOfRow(4)).toBe(4);
	traces.showAll();
	expect([rows().length, view.tracedBeside(0, 1)]).toEqual([5, -1]);
	expect(view.source.mark?.(1, 0)).toBeNull();
});
