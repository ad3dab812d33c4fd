import { planOf } from '$lib/domain/testing/planOf';
import { expect, it } from 'vitest';
import { Traces, type TracedRows } from './traces.svelte';

const plan = () => planOf([{ customer: '__proto__', date: '2025-12', amount: 1 }]);
const ROWS: TracedRows = { customers: [0], span: 'window', words: () => '__proto__' };

it('[TRACE-5] rows are those of their own workbook, and know whether another sheet asked for them', () => {
	let there = false;
	const traces = new Traces({ there: () => there, go: () => (there = true) });
	const [one, other] = [plan(), plan()];
	traces.showFeeds({ customer: 0 }, {} as DOMRect);
	traces.showRows(one, ROWS);
	expect(there).toBe(true);
	expect(traces.asked).toBeNull();
	expect(traces.rowsOf(one.inputs)).toMatchObject({ span: 'window', cameFrom: true });
	// A code means somebody else in another workbook.
	expect(traces.rowsOf(other.inputs)).toBeNull();
	traces.turnTo('all');
	expect(traces.rowsOf(one.inputs)).toMatchObject({ span: 'all', cameFrom: true });
	traces.showRows(one, ROWS);
	expect(traces.rowsOf(one.inputs)?.cameFrom).toBe(false);
	traces.showAll();
	traces.turnTo('prior');
	expect(traces.rowsOf(one.inputs)).toBeNull();
});
