import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttributeValue } from './customer/sheet';
import { createInputs, type Inputs } from './inputs';
import { appendBatch } from './ledger/appendBatch';
import { deleteRows } from './ledger/deleteRows';
import type { CellValue } from './ledger/chunkDraft';
import { editCells } from './ledger/editCells';
import { insertRows } from './ledger/insertRows';
import { rowsOf } from './ledger/locate';
import { batchOf, day, type Sale } from './ledger/testing/batchOf';
import type { Plan } from './plan';
import { DEFAULT_POLICY } from './policy/defaults';
import type { Policy } from './policy/policy';
import { recalculate } from './recalculate';
import { anyPlace } from './testing/anyPart';
import { ledgerOf } from './testing/ledgerOf';
import { planDigest } from './testing/planDigest';
import { RUNS } from './testing/runs';

const CUSTOMERS = ['__proto__', '😀', '￥', '"a",b', '甲', 'constructor', 'z'];
const DATES = ['2024-01', '2024-12-31', '2025-01-01', '2025-06', '2025-11-30', '2205-06-01'];
const ORDERS = ['SO1', 'SO2', 'toString'];
const CHANNELS = ['经销', '电商'];

/** One in so many is blank. */
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
	fc.option(value, { nil: undefined, freq: 5 });

const amount = fc.oneof(fc.integer({ min: -3, max: 6 }), fc.integer({ min: -900, max: 90_000 }));
const sale: fc.Arbitrary<Sale> = fc.record({
	date: maybe(fc.constantFrom(...DATES)),
	customer: maybe(fc.constantFrom(...CUSTOMERS)),
	amount: maybe(amount),
	profit: maybe(amount),
	promotion: fc.option(amount, { nil: undefined, freq: 1 }),
	sellThrough: fc.option(amount, { nil: undefined, freq: 1 }),
	order: maybe(fc.constantFrom(...ORDERS)),
	channel: maybe(fc.constantFrom(...CHANNELS)),
	manager: maybe(fc.constantFrom(...CUSTOMERS)),
});

const BY_CHANNEL: Policy = {
	...DEFAULT_POLICY,
	window: { months: 6, asOf: '2025-11' },
	segments: [
		{ ...DEFAULT_POLICY.segments[0]!, id: 'dealers', where: { channel: ['经销'] } },
		{ ...DEFAULT_POLICY.segments[0]!, id: 'rest' },
	],
};
/** Everything that hangs on a classification. */
const CLASSIFIED: Policy = {
	...DEFAULT_POLICY,
	interest: 0.1,
	capacity: {
		...DEFAULT_POLICY.capacity,
		annualCostFen: 7_000_000,
		multipliers: { face: { black: 2, white: 0.5 }, quadrant: { 'phase-out': 0.3 } },
	},
	promotion: { ...DEFAULT_POLICY.promotion, multipliers: { face: { red: 2 } } },
	classification: {
		...DEFAULT_POLICY.classification,
		xyz: { ...DEFAULT_POLICY.classification.xyz, seasonal: true },
	},
};
const [EVERYBODY] = DEFAULT_POLICY.segments;
const SCORED: Policy = {
	...{ ...DEFAULT_POLICY, basis: 'sell-through' },
	segments: [
		{
			...EVERYBODY!,
			ladder: { ...EVERYBODY!.ladder, by: 'score', weights: { revenue: 2, growth: 1, loyalty: 1 } },
		},
	],
};
const POLICIES: readonly Policy[] = [
	DEFAULT_POLICY,
	SCORED,
	BY_CHANNEL,
	CLASSIFIED,
	{ ...DEFAULT_POLICY, basis: 'sell-through' },
	{ ...BY_CHANNEL, basis: 'sell-through', listPolicy: 'consecutive' },
	{ ...DEFAULT_POLICY, stabilityMargin: 0, window: { months: 30, asOf: null } },
	{ ...BY_CHANNEL, capacity: { ...DEFAULT_POLICY.capacity, travelHours: { default: 2, 东: 1 } } },
];

const edit = <Column extends string>(column: Column, value: fc.Arbitrary<CellValue>) =>
	fc.record({
		kind: fc.constant('edit' as const),
		at: anyPlace,
		column: fc.constant(column),
		value,
	});
const name = (...names: string[]): fc.Arbitrary<CellValue> =>
	fc.option(fc.constantFrom(...names), { freq: 5 });

const step = fc.oneof(
	{ weight: 3, arbitrary: edit('amount', fc.oneof(amount, fc.constant({ refused: '一百' }))) },
	edit('customer', name(...CUSTOMERS, '新客户')),
	edit('date', fc.option(fc.constantFrom(...DATES, '2023-02').map(day), { freq: 5 })),
	edit('order', name(...ORDERS)),
	edit('profit', fc.option(amount, { freq: 5 })),
	edit('promotion', fc.option(amount, { freq: 5 })),
	edit('sellThrough', fc.option(amount, { freq: 5 })),
	edit('channel', name(...CHANNELS)),
	edit('product', name('a', 'b')),
	fc.record({ kind: fc.constant('delete' as const), from: anyPlace, to: anyPlace }),
	fc.record({ kind: fc.constant('insert' as const), at: anyPlace, rows: fc.nat(3) }),
	fc.record({ kind: fc.constant('append' as const), sales: fc.array(sale, { maxLength: 6 }) }),
	fc.record({ kind: fc.constant('undo' as const), at: anyPlace }),
	fc.record({ kind: fc.constant('policy' as const), at: anyPlace }),
	fc.record({
		kind: fc.constant('sheet' as const),
		customer: fc.nat(6),
		fact: fc.oneof(
			fc.tuple(fc.constant('channel' as const), fc.constantFrom(...CHANNELS, null)),
			fc.tuple(
				fc.constantFrom('influence', 'loyalty', 'rebatePaid', 'receivable', 'receivableDays'),
				fc.constantFrom(0, 1, 50, null, '很多'),
			),
		),
	}),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** The inputs after one step; `earlier` are those of all steps before. */
function take(step: Step, inputs: Inputs, earlier: readonly Inputs[]): Inputs {
	const { ledger, names } = inputs;
	const rows = rowsOf(ledger);
	switch (step.kind) {
		case 'edit': {
			if (rows === 0) return inputs;
			const { column, value } = step;
			const edits = [{ row: Math.floor(step.at * rows), column, value }] as const;
			return { ...inputs, ledger: editCells(ledger, names, edits) };
		}
		case 'delete': {
			const from = Math.floor(step.from * rows);
			const count = Math.max(0, Math.floor(step.to * rows) - from);
			const gone = Array.from({ length: count }, (_, k) => from + k);
			return { ...inputs, ledger: deleteRows(ledger, gone) };
		}
		case 'insert': {
			const at = Math.floor(step.at * (rows + 1));
			return { ...inputs, ledger: insertRows(ledger, at, step.rows) };
		}
		case 'append':
			return { ...inputs, ledger: appendBatch(ledger, names, batchOf(step.sales)) };
		case 'undo':
			return earlier[Math.floor(step.at * earlier.length)] ?? inputs;
		case 'sheet': {
			const [attribute, value] = step.fact;
			const columns = new Map(inputs.customers.columns);
			const column: AttributeValue[] = [...(columns.get(attribute) ?? [])];
			while (column.length <= step.customer) column.push(null);
			column[step.customer] = value;
			columns.set(attribute, column);
			return { ...inputs, customers: { columns } };
		}
		case 'policy':
			return inputs;
	}
}

/** So many other customers that a step changes few of them: then results are repaired, not made anew. */
const CROWD: readonly Sale[] = Array.from({ length: 640 }, (_, k) => ({
	date: DATES[k % 5]!,
	customer: `c${k}`,
	amount: (k * 7) % 31,
	profit: k % 3,
	order: k % 4 === 0 ? 'SO1' : '',
	channel: CHANNELS[k % 2]!,
}));

const start = (sales: readonly Sale[], rowsPerChunk: number): Inputs => {
	const inputs = createInputs();
	return { ...inputs, ledger: ledgerOf(inputs.names, sales, rowsPerChunk) };
};

describe('a plan made from the last one', () => {
	it('is the plan made from nothing, bit for bit, and never changes afterwards', () => {
		fc.assert(
			fc.property(
				fc.array(sale, { maxLength: 40 }),
				fc.integer({ min: 4, max: 90 }),
				fc.array(step, { minLength: 1, maxLength: 14 }),
				fc.boolean(),
				fc.constantFrom([], [], [], CROWD),
				(sales, rowsPerChunk, steps, ask, crowd) => {
					let inputs = start([...sales, ...crowd], rowsPerChunk);
					let policy = DEFAULT_POLICY;
					let plan = recalculate(inputs, policy);
					const made: { readonly plan: Plan; readonly digest: string }[] = [];
					for (const each of steps) {
						if (each.kind === 'policy') {
							policy = POLICIES[Math.floor(each.at * POLICIES.length)] ?? policy;
						}
						inputs = take(each, inputs, [...made.map((one) => one.plan.inputs), inputs]);
						plan = recalculate(inputs, policy, plan);
						const digest = planDigest(plan, ask);
						expect(digest).toBe(planDigest(recalculate(inputs, policy), ask));
						made.push({ plan, digest });
					}
					for (const one of made) expect(planDigest(one.plan, ask)).toBe(one.digest);
					expect(planDigest(plan)).toBe(planDigest(recalculate(inputs, policy)));
				},
			),
			{ numRuns: Math.ceil(RUNS.numRuns / 4) },
		);
	}, 240_000);

	it('lists a customer from its first row of 0 on, and no longer when that row has gone', () => {
		const before = start(CROWD, 90);
		const zero = batchOf([{ customer: 'zero', date: '2025-11-30', amount: 0 }]);
		const after = { ...before, ledger: appendBatch(before.ledger, before.names, zero) };
		const first = recalculate(before, DEFAULT_POLICY);
		const second = recalculate(after, DEFAULT_POLICY, first);
		const third = recalculate(before, DEFAULT_POLICY, second);
		const code = before.names.customer.find('zero');
		expect([first, second, third].map((plan) => plan.order.includes(code))).toEqual([
			false,
			true,
			false,
		]);
		expect(planDigest(third)).toBe(planDigest(first));
		expect(planDigest(second)).toBe(planDigest(recalculate(after, DEFAULT_POLICY)));
	});

	it('does not hang on the order of the rows', () => {
		fc.assert(
			fc.property(
				fc.array(sale, { maxLength: 40 }),
				fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
				fc.constantFrom(...POLICIES),
				(sales, dice, policy) => {
					const shuffled = sales
						.map((each, k) => ({ each, key: dice[k] ?? 0 }))
						.sort((a, b) => a.key - b.key)
						.map(({ each }) => each);
					expect(byName(recalculate(start(shuffled, 5), policy))).toEqual(
						byName(recalculate(start(sales, 7), policy)),
					);
				},
			),
			RUNS,
		);
	});
});

/** What a plan says of each customer, in report order, without codes. */
function byName(plan: Plan): unknown {
	const { measures, placement, promotion, inputs, attributes } = plan;
	const customers = [...plan.order].map((code) => [
		inputs.names.customer.name(code),
		measures.revenue[code],
		measures.profit?.[code],
		measures.orders[code],
		measures.activeMonths[code],
		measures.largestOrder[code],
		measures.firstMonth[code],
		measures.lastActiveMonth[code],
		placement.tier[code],
		placement.priorTier[code],
		placement.position[code],
		promotion.allocation[code],
		attributes.text('channel', code),
	]);
	return { customers, window: plan.window, ledger: plan.ledger, totals: measures.totals };
}
