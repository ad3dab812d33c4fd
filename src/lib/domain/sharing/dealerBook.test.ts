import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { dayOf, monthOf } from '../primitives/day';
import { numberOfDay } from '../primitives/dayNumber';
import { planOf, type Facts } from '../testing/planOf';
import { auditBook } from './auditBook';
import { dealerBook, namesForDealer } from './dealerBook';
import type { DealerOptions } from './dealerPlan';
import type { OutBook, OutCell } from './outTable';
import { WITHHELD } from './withheld';

const TODAY = dayOf(monthOf(2026, 1), 5);
const sheet: Sale[] = [
	{
		customer: '常州龙城酒业',
		date: '2025-11-30',
		product: '小酌',
		amount: 8_644_900,
		quantity: 300_000,
	},
	{ customer: '常州龙城酒业', date: '2025-12-14', product: '南京金樽 专供', amount: 8_935_100 },
	{ customer: '常州龙城酒业', date: '2025-12', product: '常州龙城 定制', amount: -99_900 },
	{ customer: '常州龙城', date: '2025-12-01', product: '别家的', amount: 77_777_777, profit: 1234 },
	{ customer: '南京金樽', date: '2025-12-01', amount: 66_666_666, manager: '王晓慧' },
];
const facts: Facts = {
	常州龙城酒业: {
		manager: '周敏',
		region: '江苏',
		deposit: 4_444_444,
		target: 200_000_000,
		rebatePaid: 123_456,
		payoutPaid: dayOf(monthOf(2025, 6), 1),
		commitmentPurchased: 65_500_049,
		receivable: 3_333_333,
		contractTo: dayOf(monthOf(2026, 12), 31),
		tierReason: '老板的朋友',
	},
};
const policy = {
	promotion: {
		commitment: { costRatio: 0.08, due: '2026-12-31' },
		instruments: { standard: { advertising: 0.4, rebate: 0.3, 模糊返利: 0.3 } },
		resources: [
			{ id: 'van', name: '面包车', kind: 'vehicles', unitFen: 999, units: { standard: 1 } },
			{
				id: 'x',
				name: '现金',
				kind: 'goods',
				unitFen: 9,
				units: { standard: 1 },
				instrument: 'rebate',
			},
		],
	},
	rebates: [
		{
			...{ id: 'year', name: '年返', kind: 'all-units', by: 'target', period: 'quarter' },
			steps: [
				{ from: 0, rate: 0.01 },
				{ from: 0.9, rate: 0.03 },
			],
		},
	],
	keyConditions: { minActiveMonths: 9 },
} as const;
const plan = planOf(sheet, policy, { facts, today: monthOf(2026, 1) });
const OPTIONS: DealerOptions = {
	customer: plan.inputs.names.customer.find('常州龙城酒业'),
	today: numberOfDay(TODAY),
	unit: null,
	managers: false,
};

/** Table → column → its first cell. */
const firstCells = (book: OutBook): Readonly<Record<string, Record<string, OutCell>>> =>
	Object.fromEntries(
		book.tables.map(({ id, columns, cell }) => [
			id,
			Object.fromEntries(columns.map((column, place) => [column.id, cell(0, place)])),
		]),
	);
const rowsOf = (book: OutBook, id: string): OutCell[][] => {
	const table = book.tables.find((each) => each.id === id)!;
	return Array.from({ length: table.rowCount }, (_, row) =>
		table.columns.map((__, column) => table.cell(row, column)),
	);
};

describe("a dealer's file", () => {
	it('[SHARE-3] holds its own sales, terms and days, and nothing else', () => {
		const book = dealerBook(plan, OPTIONS);
		expect(book.tables.map(({ id }) => id)).toEqual([
			...['sales', 'tier', 'service', 'arrangement', 'commitment', 'conditions', 'paid'],
			...['calendar', 'notes'],
		]);
		const { tier, service, commitment, conditions, paid } = firstCells(book);
		expect(tier).toEqual({
			tier: { key: 'sharing_tier', args: { tier: { tier: { id: 'standard', name: 'standard' } } } },
			region: '江苏',
			contractTo: facts['常州龙城酒业']!.contractTo,
		});
		expect(service).toEqual({ visits: 4, calls: 12 });
		expect(commitment).toMatchObject({ target: 200_000_000, bought: 65_500_049 });
		// 0.9 of a quarter of the target; the step from 0 is no condition, and no rate goes.
		expect(rowsOf(book, 'conditions')).toEqual([[conditions!['period'], 45_000_000]]);
		expect(paid).toMatchObject({ paid: 123_456 });
	});

	it('[SHARE-3] promotion goes by its items in kind; money, its forms and its pieces do not', () => {
		const items = rowsOf(dealerBook(plan, OPTIONS), 'arrangement').flat();
		expect(items).toEqual([{ key: 'promotion_form_advertising', args: {} }, '面包车']);
	});

	it("[SHARE-4] a cell with somebody else's name is left out; its own name, and what lies in it, stays", () => {
		const book = dealerBook(plan, OPTIONS);
		// 常州龙城 is another customer: inside the own name it is none, alone it is one.
		expect(rowsOf(book, 'sales').map(([, product]) => product)).toEqual([
			WITHHELD,
			WITHHELD,
			'小酌',
		]);
		expect(auditBook(book, 'dealer', namesForDealer(plan, OPTIONS.customer))).toMatchObject({
			...{ closed: 0, names: 0, withheld: 2 },
		});
	});

	it('[SHARE-4] the last look finds what should not be there', () => {
		const book = dealerBook(plan, OPTIONS);
		const others = namesForDealer(plan, OPTIONS.customer + 1);
		expect(auditBook(book, 'dealer', others).names).toBeGreaterThan(0);
		expect(auditBook(book, 'public', others).closed).toBeGreaterThan(0);
	});

	it('[SHARE-6] money is rounded by choice, and the sales still add up', () => {
		const book = dealerBook(plan, { ...OPTIONS, unit: 10_000 });
		const amounts = rowsOf(book, 'sales').map((row) => row.at(-1));
		expect(amounts).toEqual([8_940_000, -100_000, 8_640_000]);
		expect(firstCells(book)['commitment']).toMatchObject({ bought: 65_500_000 });
		expect(book.notes.map((note) => (typeof note === 'string' ? note : note.key))).toContain(
			'sharing_note_rounded',
		);
	});

	it('our account manager is named when the planner says so', () => {
		const named = dealerBook(plan, { ...OPTIONS, managers: true });
		expect(firstCells(named)['tier']).toMatchObject({ manager: '周敏' });
	});

	it("[SHARE-2] what the planner's list leaves out stays here, and a field of the house stays whatever it says", () => {
		const listed = { ...policy, disclosure: ['deposit', 'rebateAmount', 'otherDealers'] };
		const shut = planOf(sheet, listed, { facts, today: monthOf(2026, 1) });
		const book = dealerBook(shut, OPTIONS);
		expect(book.tables.map(({ id }) => id)).toEqual([
			...['service', 'arrangement', 'commitment', 'calendar', 'notes'],
		]);
		expect(firstCells(book)['commitment']).not.toHaveProperty('target');
		expect(shut.guards.map(({ guard }) => guard)).toContain('rebate-disclosed');
	});

	it('of a customer outside the window only its sales and what was paid go', () => {
		const later = planOf(sheet, { ...policy, window: { asOf: '2030-12' } }, { facts });
		expect(dealerBook(later, OPTIONS).tables.map(({ id }) => id)).toEqual([
			...['sales', 'commitment', 'paid', 'notes'],
		]);
	});
});
