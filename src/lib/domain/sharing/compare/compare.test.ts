import { describe, expect, test } from 'vitest';
import { createInputs, type Inputs } from '../../inputs';
import { appendBatch } from '../../ledger/appendBatch';
import { cellText } from '../../ledger/cellText';
import { rowsOf } from '../../ledger/locate';
import { batchOf, type Sale } from '../../ledger/testing/batchOf';
import { monthOf } from '../../primitives/day';
import { finish } from '../../primitives/steps';
import { addedEntries } from '../../register/changeEntries';
import { entriesOf } from '../../register/entries';
import { compareInputs } from './compareInputs';
import { mergeInputs } from './mergeInputs';

const A: Sale = { date: '2026-01-05', customer: '甲', order: '1', product: '酒', amount: 100 };
const B: Sale = { date: '2026-02-05', customer: '__proto__', order: '2', amount: 200 };
const C: Sale = { date: '2026-03', customer: '乙', amount: 300 };

/** A workbook with name lists of its own, so that codes never agree by chance. */
function sold(sales: readonly Sale[], before = 0): Inputs {
	const inputs = createInputs();
	for (let at = 0; at < before; at++) inputs.names.customer.code(`别人 ${at}`);
	return { ...inputs, ledger: appendBatch(inputs.ledger, inputs.names, batchOf(sales)) };
}
const compared = (mine: Inputs, theirs: Inputs) => finish(compareInputs(mine, theirs));
const kinds = (mine: Inputs, theirs: Inputs) =>
	compared(mine, theirs).items.map((item) =>
		item.kind === 'sales' ? `${item.change} ${item.mine.rows} ${item.theirs.rows}` : item.id,
	);
const customers = ({ ledger, names }: Inputs) =>
	Array.from({ length: rowsOf(ledger) }, (_, row) => cellText(ledger, names, row, 'customer'));

describe('sales', () => {
	test('[OPEN-5] rows in another order are no difference, one row too many is', () => {
		expect(kinds(sold([A, B, B, C]), sold([C, B, A, B], 3))).toEqual([]);
		expect(kinds(sold([A, B, B]), sold([B, A], 3))).toEqual(['removed 1 0']);
		expect(kinds(sold([A]), sold([A, A, A]))).toEqual(['added 0 2']);
	});

	test('[OPEN-5] the same customer, day, order and product is one changed row, the first with the first', () => {
		const more = { ...A, amount: 150 };
		expect(kinds(sold([B, A, C]), sold([B, more, C]))).toEqual(['changed 1 1']);
		expect(kinds(sold([B, A, A]), sold([B, more]))).toEqual(['changed 1 1', 'removed 1 0']);
	});

	test('[OPEN-5] another day, order or product is a changed row where something strong agrees', () => {
		const other = (change: Partial<Sale>): string[] =>
			kinds(sold([A, B]), sold([{ ...A, ...change }, B]));
		expect(other({ date: '2025-12-31' })).toEqual(['changed 1 1']);
		expect(other({ product: '茶', date: '2026-01-06' })).toEqual(['changed 1 1']);
		expect(other({ product: '茶', amount: 1 })).toEqual(['changed 1 1']);
		expect(other({ order: '9', date: '2026-01' })).toEqual(['changed 1 1']);
		const apart = ['added 0 1', 'removed 1 0'];
		expect(other({ customer: '乙' })).toEqual(apart);
		expect(other({ order: '9', amount: 1 })).toEqual(apart);
	});

	test('[OPEN-5] what is bought every month is no change of the month before', () => {
		const rent = (month: string): Sale => ({
			date: `2026-${month}-05`,
			customer: '甲',
			amount: 100,
		});
		expect(kinds(sold([rent('01')]), sold([rent('02')]))).toEqual(['added 0 1', 'removed 1 0']);
		const blank: Sale = { customer: '甲', order: '' };
		expect(
			kinds(sold([{ ...blank, date: '2026-01-05' }]), sold([{ ...blank, date: '2026-01-06' }])),
		).toEqual(['added 0 1', 'removed 1 0']);
	});

	test('[OPEN-5] the best agreement wins, and pairs that could be others are counted', () => {
		const line = (product: string, amount: number): Sale => ({ ...A, product, amount });
		const [mine, theirs] = [
			[line('酒', 100), line('酒', 200)],
			[{ ...line('酒', 200), region: '东' }, line('酒', 150)],
		];
		const { sales } = compared(sold(mine), sold(theirs));
		expect([...sales!.changed.mine]).toEqual([1, 0]);
		expect(sales!.changed.doubtful).toBe(0);
		const doubt = (own: number[], others: number[]): number | undefined =>
			compared(
				sold(own.map((amount) => line('酒', amount))),
				sold(others.map((amount) => line('酒', amount))),
			).sales?.changed.doubtful;
		expect(doubt([1, 2], [3, 4])).toBe(2);
		expect(doubt([1], [3, 4])).toBe(1);
		expect(doubt([1, 2], [3])).toBe(1);
		expect(doubt([1], [3])).toBe(0);
	});

	test('what is said of rows: how many, over which months, how much', () => {
		const [item] = compared(sold([]), sold([A, C, { customer: '甲' }])).items;
		expect(item).toMatchObject({
			theirs: { rows: 3, from: monthOf(2026, 1), to: monthOf(2026, 3), amount: 400 },
			proposal: 'theirs',
		});
	});

	test('[OPEN-4] added rows come below mine, under their own names, from their own table', () => {
		const theirs = sold([A, B, C], 5);
		const origin = { name: '三月.csv', sheet: '', hash: 'ab', at: 1, rows: 9, sourceRow: 1 };
		const own = { tables: [origin], rows: Int32Array.of(4) };
		const mine = sold([A]);
		const ledger = appendBatch(theirs.ledger, theirs.names, batchOf([C]), own);
		const comparison = compared(mine, { ...theirs, ledger });
		const merged = finish(mergeInputs(comparison, new Set(['sales\nadded'])));
		expect(customers(merged)).toEqual(['甲', '__proto__', '乙', '乙']);
		expect(merged.ledger.origins).toEqual([{ ...origin, first: 0 }]);
		expect(merged.ledger.chunks[0]?.source).toEqual(Int32Array.of(-1, -1, -1, 4));
		expect(merged.customers).toBe(mine.customers);
		expect(merged.scenarios).toBe(mine.scenarios);
	});
});

describe('policies', () => {
	const withBaseline = (baseline: object): Inputs => {
		const inputs = createInputs();
		return { ...inputs, scenarios: { ...inputs.scenarios, baseline: { ...baseline } } };
	};
	const tiers = (cut: number) => ({
		segments: [{ id: 'all', ladder: { tiers: [{ id: 'gold', upTo: cut }, { id: 'rest' }] } }],
	});

	test('[OPEN-3] a moved cut is one difference, and stays mine unless it is asked for', () => {
		const { items } = compared(withBaseline(tiers(0.7)), withBaseline(tiers(0.72)));
		expect(items).toMatchObject([
			{
				path: ['segments', '0', 'ladder', 'tiers', '0', 'upTo'],
				...{ mine: 0.7, theirs: 0.72, proposal: 'mine' },
			},
		]);
	});

	test('a list with other entries, and a choice of shapes, are taken whole', () => {
		const other = { segments: [{ id: 'new' }], promotion: { pool: { fixedFen: 1 } } };
		const mine = withBaseline({ ...tiers(0.7), promotion: { pool: { rate: 0.1 } } });
		const comparison = compared(mine, withBaseline(other));
		expect(comparison.items.map((item) => item.id)).toEqual([
			'policy\nbaseline\nsegments',
			'policy\nbaseline\npromotion\npool',
		]);
		const all = new Set(comparison.items.map(({ id }) => id));
		expect(finish(mergeInputs(comparison, all)).scenarios.baseline).toEqual(other);
	});

	test('an empty branch switches something on, and is a value', () => {
		const comparison = compared(withBaseline({ economics: {} }), withBaseline({}));
		expect(comparison.items).toHaveLength(1);
		const merged = finish(mergeInputs(comparison, new Set([comparison.items[0]!.id])));
		expect(merged.scenarios.baseline).toEqual({});
	});
});

describe('registers', () => {
	const people = (entries: readonly { readonly role: string; readonly phone?: string }[]) => {
		const inputs = createInputs();
		const customer = inputs.names.customer.code('甲');
		const all = entries.map((entry) => ({ customer, ...entry }));
		const registers = addedEntries(undefined, 'people', all);
		return registers === undefined ? inputs : { ...inputs, registers };
	};

	test('[OPEN-6] what a file leaves out as personal is no difference, and stays', () => {
		const mine = people([{ role: '采购', phone: '138' }]);
		expect(kinds(mine, people([{ role: '采购' }]))).toEqual([]);
		const comparison = compared(mine, people([{ role: '采购' }, { role: '老板' }]));
		const merged = finish(mergeInputs(comparison, new Set(comparison.items.map(({ id }) => id))));
		const phones = entriesOf(merged.registers, 'people').map((entry) => entry['phone']);
		expect(phones).toEqual(['138', undefined]);
	});

	test('[OPEN-3] an entry that both have otherwise is one difference', () => {
		const complaint = (responsible: string) => {
			const inputs = createInputs();
			const entry = { customer: inputs.names.customer.code('甲'), day: 778_015, what: '漏' };
			const registers = addedEntries(undefined, 'complaints', [{ ...entry, responsible }]);
			return registers === undefined ? inputs : { ...inputs, registers };
		};
		expect(compared(complaint('张'), complaint('李')).items).toMatchObject([
			{ kind: 'entry', change: 'changed', proposal: 'mine' },
		]);
	});
});
