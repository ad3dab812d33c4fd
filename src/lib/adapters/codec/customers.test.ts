import { describe, expect, it } from 'vitest';
import type { AttributeId } from '../../domain/customer/attributes';
import type { AttributeValue, CustomerSheet } from '../../domain/customer/sheet';
import { applyCustomers, encodeCustomerChange, encodeCustomers } from './customers';
import { HOSTILE_NAMES } from './testing/arbitraries';

const EMPTY: CustomerSheet = { columns: new Map() };
const regions = Array.from({ length: 10_000 }, (_, code) => HOSTILE_NAMES[code % 10]!);
const large: CustomerSheet = {
	columns: new Map<AttributeId, readonly AttributeValue[]>([
		['region', regions],
		['stock', regions.map((_, code) => code)],
	]),
};
const through = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

describe('customers', () => {
	it('come back whole', () => {
		expect(applyCustomers(EMPTY, through(encodeCustomers(large)))).toEqual({
			ok: true,
			value: large,
		});
	});

	it('one edited cell of ten thousand is one cell, and shares the other column', () => {
		const after = {
			columns: new Map(large.columns).set('region', regions.with(9_999, '__proto__ 2')),
		};
		const change = encodeCustomerChange(large, after);
		expect(JSON.stringify(change).length).toBeLessThan(100);
		const back = applyCustomers(large, through(change));
		expect(back).toEqual({ ok: true, value: after });
		expect(back.ok && back.value.columns.get('stock')).toBe(large.columns.get('stock'));
	});

	it.each([
		['longer', [...regions, null, 'new']],
		['shorter', regions.slice(0, 9_000)],
		['empty', []],
		['quite another', regions.map((name) => `${name}?`)],
	])('a column that is %s afterwards', (_, column) => {
		const after: CustomerSheet = { columns: new Map(large.columns).set('region', column) };
		const back = applyCustomers(large, through(encodeCustomerChange(large, after)));
		expect(back).toEqual({ ok: true, value: after });
	});

	it('refuses what is no change of a customer sheet', () => {
		const wrong: unknown[] = [
			null,
			[],
			{ columns: {} },
			{ columns: [['__proto__', { values: [] }]] },
			{ columns: [['region', { values: [{}] }]] },
			{ columns: [['region', { length: 5, cells: [[3, 'gap']] }]] },
			{ columns: [['region', { length: 1e9, cells: [] }]] },
			{ columns: [['region', 7]] },
		];
		for (const json of wrong) expect(applyCustomers(EMPTY, json).ok).toBe(false);
	});

	describe('the planner’s own columns and the numbers', () => {
		const own: CustomerSheet = {
			...large,
			own: [
				{ title: '__proto__', values: regions },
				{ title: '拜访日', values: ['', '周三'] },
			],
			numbers: ['007', '', '8'],
		};

		it('come back whole, and a sheet of before has none', () => {
			const written = through(encodeCustomers(own));
			expect(applyCustomers(EMPTY, written)).toEqual({ ok: true, value: own });
			expect(Object.keys(encodeCustomers(large) as object)).toEqual(['columns']);
		});

		it('an edited cell is one cell, and the other columns are shared', () => {
			const after: CustomerSheet = {
				...own,
				own: [own.own![0]!, { title: '拜访日', values: ['', '周五'] }],
			};
			const change = encodeCustomerChange(own, after);
			expect(JSON.stringify(change).length).toBeLessThan(100);
			const back = applyCustomers(own, through(change));
			expect(back).toEqual({ ok: true, value: after });
			expect(back.ok && back.value.own?.[0]).toBe(own.own?.[0]);
			expect(back.ok && back.value.numbers).toBe(own.numbers);
		});

		it('go again when their step is undone in another tab', () => {
			const back = applyCustomers(own, through(encodeCustomerChange(own, large)));
			expect(back).toEqual({ ok: true, value: { ...large, own: [], numbers: [] } });
		});

		it('are refused where they are none', () => {
			for (const json of [
				{ columns: [], own: [['a', null]] },
				{ columns: [], own: [['a', { values: [1] }]] },
				{
					columns: [],
					own: [
						['a', { values: [] }],
						['a', { values: [] }],
					],
				},
				{ columns: [], own: [['a', { length: 3, cells: [[2, 'gap']] }]] },
				{ columns: [], numbers: { length: 1e9, cells: [] } },
				{ columns: [], numbers: null },
			])
				expect(applyCustomers(EMPTY, json).ok).toBe(false);
		});
	});
});
