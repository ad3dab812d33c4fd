import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../testing/planOf';
import { createNameBook } from '../../ledger/nameBook';
import type { Ledger } from '../../ledger/ledger';
import type { Sale } from '../../ledger/testing/batchOf';
import { windowOf } from '../../measure/windowOf';
import { DEFAULT_POLICY } from '../../policy/defaults';
import type { Policy } from '../../policy/policy';
import { SeededNumbers } from '../../primitives/seededNumbers';
import { ledgerOf } from '../../testing/ledgerOf';
import { totalLedger } from '../../ledger/totals/ledgerTotals';
import { measureCustomers } from '../../measure/measureCustomers';
import { pricesOf, pricesSteps } from './pricesOf';
import { pagesOf } from './priceBlock';
import { priceBookOf, priceBookSteps } from './priceBook';
import type { Prices } from './prices';
import { spreadsIn } from './spreadsIn';
import { dearerBy } from './unitPrice';

const names = createNameBook();
/** The same object from edit to edit, as in a workbook: what was found is taken over. */
const sheet = sheetOf({ 甲: { region: '苏南' }, 乙: { region: '苏北' } }, names);
const sale = (
	customer: string,
	amount: number,
	quantity: number,
	more: Partial<Sale> = {},
): Sale => ({
	...{ date: '2026-03-05', customer, product: '窖藏10', region: '苏南' },
	// Yuan and units.
	...{ amount: Math.round(amount * 100), quantity: quantity * 1000 },
	...more,
});

function judge(
	ledger: Ledger,
	changes: Partial<Policy['guards']> = {},
	last: Prices | null = null,
	netNet: Float64Array | null = null,
): Prices | null {
	const totals = totalLedger(ledger);
	const window = windowOf({ months: 12, asOf: '2026-06' }, totals);
	const { measures } = measureCustomers(totals, window);
	const policy = {
		pricePolicy: netNet === null ? ('strict' as const) : ('netNet' as const),
		guards: { ...DEFAULT_POLICY.guards, ...changes },
	};
	const book = priceBookOf(ledger, last?.book);
	return pricesOf({ policy, book, names, window, measures, sheet, netNet }, last);
}
const named = (widths: Float64Array | undefined) =>
	Object.fromEntries(
		[...(widths ?? [])].flatMap((width, code) =>
			width > 0 ? [[names.customer.name(code), width] as const] : [],
		),
	);
const found = (sales: readonly Sale[], changes: Partial<Policy['guards']> = {}) => {
	const prices = judge(ledgerOf(names, sales), changes);
	return { differing: named(prices?.differing), inverted: named(prices?.inverted) };
};

describe('one price for all', () => {
	it('[PRICE-2] finds who pays another price for the same product, region and month', () => {
		expect(found([sale('甲', 1000, 10), sale('乙', 1460, 10), sale('丙', 1000, 10)])).toEqual({
			differing: { 甲: 4600, 乙: 4600, 丙: 4600 },
			// 乙 buys most and pays most: no inversion.
			inverted: {},
		});
	});

	it('[PRICE-3] lets another region, month or product have another price', () => {
		const other = { differing: {}, inverted: {} };
		expect(found([sale('甲', 1000, 10), sale('乙', 900, 10, { region: '苏北' })])).toEqual(other);
		expect(found([sale('甲', 1000, 10), sale('乙', 900, 10, { date: '2026-04-01' })])).toEqual(
			other,
		);
		expect(found([sale('甲', 1000, 10), sale('乙', 900, 10, { product: '"🙂"' })])).toEqual(other);
	});

	it('[PRICE-2] tolerates a fen a unit, and not a hair more', () => {
		expect(found([sale('甲', 10, 10), sale('乙', 10.1, 10)]).differing).toEqual({});
		expect(Object.keys(found([sale('甲', 10, 10), sale('乙', 10.11, 10)]).differing)).toHaveLength(
			2,
		);
		expect(dearerBy({ amount: 1001, quantity: 3000 }, { amount: 998, quantity: 3000 }, 1)).toBe(
			false,
		);
		expect(dearerBy({ amount: 1002, quantity: 3000 }, { amount: 998, quantity: 3000 }, 1)).toBe(
			true,
		);
	});

	it('[PRICE-1] leaves out returns, gifts, and sales without product or quantity', () => {
		const rest = [
			sale('乙', -900, -10),
			sale('乙', 0, 10),
			sale('乙', 700, 0),
			sale('乙', 700, 1, { product: '' }),
		];
		expect(found([sale('甲', 1000, 10), ...rest]).differing).toEqual({});
		expect(judge(ledgerOf(names, [{ date: '2026-03', customer: '甲', amount: 5 }]))).toBeNull();
	});

	it('[PRICE-1] adds up what a customer buys in the month before it compares', () => {
		const sales = [sale('甲', 900, 10), sale('甲', 1100, 10), sale('乙', 500, 5)];
		expect(found(sales).differing).toEqual({});
	});

	it('[PRICE-3] takes the region of the customer sheet where the sale has none', () => {
		const blank = { region: '' };
		expect(found([sale('甲', 1000, 10), sale('乙', 900, 10, blank)]).differing).toEqual({});
		expect(
			Object.keys(found([sale('丙', 900, 10), sale('甲', 1000, 10, blank)]).differing),
		).toEqual(['甲', '丙']);
	});

	it('[PRICE-4] is severe where the larger one pays less; equal ones are no larger', () => {
		const sales = [sale('甲', 4500, 50), sale('乙', 1000, 10), sale('丙', 4500, 45)];
		// 甲 and 丙 both buy for 4 500, at 90 and at 100; 乙 buys less, at 100.
		expect(found(sales)).toEqual({
			differing: { 甲: 1000, 丙: 1000, 乙: 1000 },
			inverted: { 甲: 1000 },
		});
	});

	it('[PRICE-6] after rebates, goods and terms compares what is left', () => {
		const ledger = ledgerOf(names, [sale('甲', 1000, 10), sale('乙', 1000, 10)]);
		const netNet = new Float64Array(names.customer.size).fill(NaN);
		netNet[names.customer.find('甲')] = 94_000;
		netNet[names.customer.find('乙')] = 97_000;
		// 94 yuan and 97 yuan a unit: 3 / 97 of the dearer one.
		const share = 300 / 9700;
		expect(named(judge(ledger, { netNetSpread: 0.01 }, null, netNet)?.differing)).toEqual({
			...{ 甲: share, 乙: share },
		});
		expect(named(judge(ledger, { netNetSpread: 0.05 }, null, netNet)?.differing)).toEqual({});
	});

	it('[PRICE-7] asks anew who buys more where only the revenue changed', () => {
		const ladder = [sale('甲', 2000, 20), sale('乙', 900, 10)];
		const last = judge(ledgerOf(names, [...ladder, sale('乙', 5000, 1, { product: '别的' })]));
		const other = ledgerOf(names, [...ladder, sale('乙', 1000, 1, { product: '别的' })]);
		expect(named(last?.inverted)).toEqual({ 乙: 1000 });
		const next = judge(other, {}, last);
		expect(named(next?.inverted)).toEqual({});
	});

	it('[PRICE-7] is the same after every edit as from the rows', () => {
		const numbers = new SeededNumbers(7);
		const pick = (count: number) => Math.floor(numbers.next() * count);
		const any = (): Sale =>
			sale(`客户${pick(5)}`, 100 * (pick(3) + 1) * (pick(9) - 1), pick(4), {
				product: ['甲', '乙', ''][pick(3)]!,
				region: ['东', '西', ''][pick(3)]!,
				date: `2026-0${pick(6) + 1}`,
			});
		let sales = Array.from({ length: 60 }, any);
		let last: Prices | null = null;
		for (let step = 0; step < 25; step++) {
			sales = step % 5 === 4 ? sales.slice(1 + pick(3)) : sales.with(pick(sales.length), any());
			const ledger = ledgerOf(names, sales, 10);
			const fresh = judge(ledger);
			last = judge(ledger, {}, last);
			expect(spreadsIn(last!)).toEqual(spreadsIn(fresh!));
			expect(last?.differing).toEqual(fresh?.differing);
			expect(last?.inverted).toEqual(fresh?.inverted);
			expect([...pagesOf(last!.book.blocks)]).toEqual([...pagesOf(priceBookOf(ledger)!.blocks)]);
		}
	});

	it('[PRICE-1] compares the months of the window alone, both ends with them', () => {
		const pair = (date: string, product: string) => [
			sale('甲', 1000, 10, { date, product }),
			sale('乙', 900, 10, { date, product }),
		];
		const months = ['2025-06-30', '2025-07-01', '2026-06-30', '2026-07-01'];
		const prices = judge(
			ledgerOf(
				names,
				months.flatMap((date, k) => pair(date, `品${k}`)),
			),
		);
		const seen = spreadsIn(prices!).map(({ product }) => names.product.name(product));
		expect(seen).toEqual(['品1', '品2']);
	});

	it('[PRICE-2] tells everybody how far he is from the dearest or the cheapest, the wider', () => {
		const sales = [sale('甲', 960, 10), sale('乙', 900, 10), sale('丙', 1000, 10)];
		expect(found(sales).differing).toEqual({ 甲: 600, 乙: 1000, 丙: 1000 });
	});

	it('[PRICE-6] leaves the invoice as it is to whom nothing is left of nothing', () => {
		// 甲 returns all he bought, and nothing is known of 乙.
		const ledger = ledgerOf(names, [
			sale('甲', 1000, 10),
			sale('甲', -1000, 0, { product: '' }),
			sale('乙', 1000, 10),
		]);
		const netNet = new Float64Array(names.customer.size).fill(NaN);
		netNet[names.customer.find('甲')] = 50_000;
		const prices = judge(ledger, { netNetSpread: 0.01 }, null, netNet);
		expect(named(prices?.differing)).toEqual({});
	});

	it('[PRICE-7] leaves what was found where nothing changed, block by block, edit after edit', () => {
		const many = createNameBook();
		const numbers = new SeededNumbers(11);
		const pick = (count: number) => Math.floor(numbers.next() * count);
		let sales = Array.from({ length: 30_000 }, (_, k): Sale => ({
			...{ date: `2026-0${String(1 + (k % 6))}`, customer: `客户${String(pick(900))}` },
			...{ product: `品${String(k % 70)}`, region: ['', '东', '西'][pick(3)]! },
			...{ amount: 100 * (1 + pick(50)), quantity: 1000 * (1 + pick(3)) },
		}));
		const judged = (last: Prices | null) => {
			const ledger = ledgerOf(many, sales, 5000);
			const totals = totalLedger(ledger);
			const window = windowOf({ months: 4, asOf: '2026-05' }, totals);
			const { measures } = measureCustomers(totals, window);
			const policy = { pricePolicy: 'strict' as const, guards: DEFAULT_POLICY.guards };
			const book = priceBookOf(ledger, last?.book);
			return pricesOf({ policy, book, names: many, window, measures, sheet, netNet: null }, last)!;
		};
		let last = judged(null);
		expect(last.book.blocks.length).toBeGreaterThan(2);
		for (let step = 0; step < 4; step++) {
			const place = pick(sales.length);
			sales = sales.with(place, { ...sales[place]!, amount: 7 + step });
			const next = judged(last);
			const shared = next.book.blocks.filter((block) => last.book.blocks.includes(block));
			expect(shared).toHaveLength(last.book.blocks.length - 1);
			const fresh = judged(null);
			expect(next.differing).toEqual(fresh.differing);
			expect(next.inverted).toEqual(fresh.inverted);
			expect(spreadsIn(next)).toEqual(spreadsIn(fresh));
			last = next;
		}
	});

	it('[PRICE-10] tells how far it has come, rising, whenever many prices were compared', () => {
		const book = createNameBook();
		const many = Array.from({ length: 3 * 9000 }, (_, k) =>
			sale(`客户${k % 9000}`, 100, 1, { product: `品${Math.floor(k / 9000)}` }),
		);
		const ledger = ledgerOf(book, many);
		const totals = totalLedger(ledger);
		const window = windowOf({ months: 12, asOf: '2026-06' }, totals);
		const { measures } = measureCustomers(totals, window);
		const policy = { pricePolicy: 'strict' as const, guards: DEFAULT_POLICY.guards };
		const given = { policy, names: book, window, measures, sheet, netNet: null };
		const reading = [...priceBookSteps(ledger, null)];
		expect(reading).toEqual(reading.toSorted((a, b) => a - b));
		expect(reading.at(-1)).toBeLessThanOrEqual(1);
		expect(reading.at(-1)).toBeGreaterThan(0.5);
		expect([...pricesSteps({ ...given, book: priceBookOf(ledger) }, null)]).toEqual([
			...[0, 1 / 3, 2 / 3],
		]);
	});
});
