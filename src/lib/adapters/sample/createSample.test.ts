import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { attributeOf } from '$lib/domain/customer/sheet';
import { dayText, monthOf, monthOfDay } from '$lib/domain/primitives/day';
import { LAST_MONTH } from './calendar';
import { countEntries, entriesOf } from '$lib/domain/register/entries';
import { createSample } from './createSample';

const sample = createSample();
const { batch, customers } = sample;
const names = [...batch.names.customer];
const orders = [...batch.names.order];

/** Sums of each customer over the last 12 months. */
const year = names.map(() => ({
	revenue: 0,
	profit: 0,
	months: new Set<number>(),
	orders: new Map<number, number>(),
}));
for (let row = 0; row < batch.rows; row++) {
	const month = monthOfDay(batch.day[row] ?? 0);
	const of = year[batch.customer[row] ?? -1];
	if (of === undefined || month <= LAST_MONTH - 12) continue;
	const amount = batch.amount[row] ?? 0;
	const order = batch.texts.order?.[row] ?? 0;
	of.revenue += amount;
	of.profit += batch.numbers.profit?.[row] ?? 0;
	of.months.add(month);
	of.orders.set(order, (of.orders.get(order) ?? 0) + amount);
}
const ranked = year.map((sums, code) => ({ ...sums, code })).sort((a, b) => b.revenue - a.revenue);
const total = ranked.reduce((sum, { revenue }) => sum + revenue, 0);
const top = ranked.slice(0, 15);

describe('the sample', () => {
	test('is the same everywhere and every time', () => {
		expect(createSample()).toEqual(sample);
		const hash = createHash('sha256');
		hash.update(JSON.stringify([batch.names, batch.numbers, batch.texts]));
		hash.update(JSON.stringify([batch.day, batch.customer, batch.amount]));
		hash.update(JSON.stringify([[...customers.columns], sample.policy]));
		expect(hash.digest('hex')).toMatchInlineSnapshot(
			`"ff6c201708ef6d431957082711e8a9483fa8da6b7e9d813194e039285dd39fd7"`,
		);
	});

	test('120 dealers with names of their own, 5 000 sales, 24 months to October 2026', () => {
		expect([batch.rows, names.length, new Set(names).size]).toEqual([5000, 120, 120]);
		expect(names.every((name) => /^[\u4e00-\u9fff]{4,14}$/.test(name))).toBe(true);
		const months = new Set(Array.from(batch.day, monthOfDay));
		expect([months.size, Math.min(...months), Math.max(...months)]).toEqual([
			24,
			monthOf(2024, 11),
			monthOf(2026, 10),
		]);
		expect(new Set(batch.customer).size).toBe(120);
	});

	test('every cell is filled as a sales system would fill it', () => {
		for (const column of [batch.amount, batch.numbers.profit, batch.numbers.quantity])
			expect(column?.every((value) => Number.isSafeInteger(value) && value !== 0)).toBe(true);
		for (const codes of Object.values(batch.texts))
			expect(codes?.every((code) => code >= 0)).toBe(true);
		expect(orders.every((order) => /^(XS|TH)\d{8}-\d{3}$/.test(order))).toBe(true);
		expect([...batch.names.product].every((product) => /\d+度 \d+ml/.test(product))).toBe(true);
		expect([...batch.names.channel].sort()).toEqual(
			['商超', '团购', '电商', '终端', '经销'].sort(),
		);
		expect(batch.refused).toEqual([]);
		expect(Array.from(batch.day).every((day) => dayText(day).length === '2026-01-05'.length)).toBe(
			true,
		);
		expect(Array.from(batch.day)).toEqual(Array.from(batch.day).sort((a, b) => a - b));
	});

	test('what is sold on: a little less than bought, by two large dealers under three fifths', () => {
		const soldOn = batch.numbers.sellThrough!;
		const blank = soldOn.every((fen, row) => Number.isNaN(fen) === batch.amount[row]! < 0);
		expect(blank).toBe(true);
		const bought = names.map(() => 0);
		const sold = names.map(() => 0);
		for (let row = 0; row < batch.rows; row++) {
			const customer = batch.customer[row]!;
			const fen = soldOn[row]!;
			if (Number.isNaN(fen)) continue;
			bought[customer]! += batch.amount[row]!;
			sold[customer]! += fen;
		}
		const sum = (money: readonly number[]): number => money.reduce((all, fen) => all + fen, 0);
		expect(sum(sold) / sum(bought)).toBeGreaterThan(0.8);
		expect(sum(sold) / sum(bought)).toBeLessThan(1);
		const loaded = top.filter(
			({ code, orders: bills }) => bills.size > 9 && sold[code]! < 0.6 * bought[code]!,
		);
		expect(loaded).toHaveLength(2);
	});

	test('returns: negative, with orders of their own', () => {
		const returns = Array.from(batch.amount.keys()).filter((row) => (batch.amount[row] ?? 0) < 0);
		expect(returns.length).toBeGreaterThan(40);
		for (const row of returns) {
			expect(orders[batch.texts.order?.[row] ?? -1]).toMatch(/^TH/);
			expect(batch.numbers.quantity?.[row]).toBeLessThan(0);
		}
	});

	test('a fifth of the dealers makes about three quarters of the year', () => {
		const share = ranked.slice(0, 24).reduce((sum, { revenue }) => sum + revenue, 0) / total;
		expect(share).toBeGreaterThan(0.68);
		expect(share).toBeLessThan(0.82);
		expect((ranked[0]?.revenue ?? 0) / total).toBeLessThan(0.15);
	});

	test('among the largest: single deals, and dealers that lose money', () => {
		const oneOff = top.filter(
			({ orders, revenue }) => Math.max(...orders.values()) > revenue * 0.6,
		);
		expect(oneOff).toHaveLength(2);
		for (const { months } of oneOff) expect(months.size).toBeLessThan(4);
		expect(top.filter(({ profit }) => profit < 0).length).toBeGreaterThanOrEqual(2);
		expect(ranked.reduce((sum, { profit }) => sum + profit, 0)).toBeGreaterThan(0);
	});

	test('dealers come and go, before Spring Festival more is sold than after', () => {
		const first = new Map<number, number>();
		const last = new Map<number, number>();
		const sold = new Map<number, number>();
		for (let row = 0; row < batch.rows; row++) {
			const month = monthOfDay(batch.day[row] ?? 0);
			const customer = batch.customer[row] ?? -1;
			first.set(customer, Math.min(first.get(customer) ?? month, month));
			last.set(customer, Math.max(last.get(customer) ?? month, month));
			sold.set(month, (sold.get(month) ?? 0) + (batch.amount[row] ?? 0));
		}
		const count = (of: Map<number, number>, is: (month: number) => boolean): number =>
			[...of.values()].filter(is).length;
		expect(count(first, (month) => month > LAST_MONTH - 12)).toBeGreaterThanOrEqual(8);
		expect(count(last, (month) => month < LAST_MONTH - 6)).toBeGreaterThanOrEqual(8);
		const at = (y: number, m: number): number => sold.get(monthOf(y, m)) ?? 0;
		expect(at(2025, 1)).toBeGreaterThan(2 * at(2025, 3));
		expect(at(2026, 1)).toBeGreaterThan(2 * at(2026, 3));
		expect(at(2025, 9)).toBeGreaterThan(1.5 * at(2025, 7));
	});

	test('what the planner knows: all since when, a few shares, one suspended with a reason', () => {
		const known = (attribute: Parameters<typeof attributeOf>[1]): unknown[] =>
			names
				.map((_, code) => attributeOf(customers, attribute, code))
				.filter((value) => value !== null);
		expect(known('customerSince')).toHaveLength(120);
		expect(
			known('walletShare').every((share) => typeof share === 'number' && share > 0 && share < 1),
		).toBe(true);
		expect(known('suspended')).toEqual(['越区供货，整改中']);
		expect(known('stock').every((stock) => Number.isSafeInteger(stock))).toBe(true);
		expect(known('authorisedRegions')).toHaveLength(40);
		expect(known('churnReason')).toHaveLength(3);
		expect(known('target').every((target) => Number.isSafeInteger(target))).toBe(true);
	});

	test('what the planner has written down: a hundred prospects in every stage, and records of dealers', () => {
		const stages = new Set(entriesOf(sample.registers, 'prospects').map(({ stage }) => stage));
		expect(countEntries(sample.registers, 'prospects')).toBe(100);
		expect([...stages].sort()).toEqual(['develop', 'lost', 'screen', 'search', 'won']);
		for (const id of ['people', 'stores', 'complaints', 'visits'] as const) {
			const entries = entriesOf(sample.registers, id);
			expect(entries.length).toBeGreaterThan(5);
			expect(entries.every((entry) => names[Number(entry['customer'])] !== undefined)).toBe(true);
		}
	});
});
