import type { AttributeId } from '../../../domain/customer/attributes';
import type { AttributeValue } from '../../../domain/customer/sheet';
import { SheetDraft } from '../../../domain/customer/sheetDraft';
import { createInputs, type Inputs } from '../../../domain/inputs';
import { blankChunk } from '../../../domain/ledger/chunk';
import type { Chunk } from '../../../domain/ledger/ledger';
import { writeNotes } from '../../../domain/ledger/writeNotes';
import { dayOf, monthOf } from '../../../domain/primitives/day';
import type { Scenarios } from '../../../domain/scenario/scenario';

/** The same with what version 1.6 can hold beyond it: notes beside cells. */
export function notedInputs(): Inputs {
	const inputs = keptInputs();
	const draft = new SheetDraft(inputs.customers);
	const customer = inputs.names.customer.find('__proto__');
	const other = inputs.names.customer.code('只有批注');
	draft.putNote(customer, 'revenue', '含 3 月补单\n"待核" 😀\u202e');
	draft.putNote(customer, 'own:__proto__', '__proto__');
	draft.putNote(other, 'customer', '=1+1');
	const ledger = writeNotes(inputs.ledger, [
		{ row: 0, column: 'amount', text: '和财务对过\n差 0.04' },
		{ row: 0, column: 'extra:1', text: '__proto__ \ud800' },
		{ row: 2, column: 'sellThrough', text: '@sum' },
	]);
	return { ...inputs, ledger, customers: draft.sheet };
}

/** The same with what version 1.5 can hold beyond it: the planner's own records, a dossier, words about scenarios. */
export function keptInputs(): Inputs {
	const inputs = givenInputs();
	const draft = new SheetDraft(inputs.customers);
	const customer = inputs.names.customer.find('__proto__');
	const other = inputs.names.customer.code('只有投诉 "constructor"');
	draft.put(customer, 'yearlyPlan', '两场品鉴会，首批 600 件');
	draft.put(customer, 'contractTo', dayOf(monthOf(2026, 12), 31));
	const registers = {
		prospects: {
			pages: [
				[
					{ name: '__proto__', stage: 'develop', expectedRevenue: 0, probability: '也许' },
					{ name: '=1+1', stage: 'won', closedOn: dayOf(monthOf(2026, 2), 28), influence: 1 },
				],
			],
		},
		people: {
			pages: [
				[
					{
						...{ customer, person: '李"总"', role: '采购 😀' },
						...{ birthday: dayOf(monthOf(1904, 2), 29), phone: '13800000000' },
					},
				],
				[{ customer: other, role: '店长', note: '喜欢钓鱼' }],
			],
		},
		complaints: { pages: [[{ customer: other, day: dayOf(monthOf(2026, 1), 5), what: '漏酒' }]] },
	};
	return { ...inputs, customers: draft.sheet, registers, scenarios: told(inputs.scenarios) };
}

/** The same with words about them, and a baseline that others were told. */
const told = (scenarios: Scenarios): Scenarios => ({
	...scenarios,
	list: scenarios.list.map((each) => ({
		...each,
		note: '“放宽金牌” 看人够不够',
		color: 'scenario-3',
	})),
	published: true,
});

/** The same with what version 1.4 can hold beyond it: what they get, and what came back for it. */
export function givenInputs(): Inputs {
	const inputs = servedInputs();
	const draft = new SheetDraft(inputs.customers);
	const customer = inputs.names.customer.find('__proto__');
	draft.put(customer, 'commitmentPurchased', 1_200_000);
	draft.put(customer, 'seasonDiscount', 0.05);
	draft.put(customer, 'failedSeasons', 2);
	draft.put(customer, 'payoutPromised', dayOf(monthOf(2026, 3), 31));
	draft.put(customer, 'openPrice', 1);
	const { scenarios } = inputs;
	const baseline = {
		...scenarios.baseline,
		promotion: {
			segmentPools: { all: { goalFen: 100_000_000, costRatio: 0.03 } },
			bigShare: 0.6,
			suspendOn: ['open-price' as const],
			instruments: { gold: { advertising: 0.4, '现金 "💰"': 0.6 } },
			areaInstruments: ['advertising'],
			resources: [
				{
					id: 'van',
					name: '派车',
					kind: 'vehicles' as const,
					unitFen: 9_000_000,
					units: { gold: 1 },
				},
			],
			commitment: { costRatio: 0.08, due: '2026-12-31' },
		},
		responses: { money: { gold: { zero: 0.4, half: 0.62, more: 1.25, saturation: 1.6 } } },
	};
	return { ...inputs, customers: draft.sheet, scenarios: { ...scenarios, baseline } };
}

/** The same with what version 1.3 can hold beyond it: wishes, locks, and who serves the customers. */
export function servedInputs(): Inputs {
	const inputs = soldInputs();
	const draft = new SheetDraft(inputs.customers);
	const customer = inputs.names.customer.find('__proto__');
	draft.put(customer, 'maxContacts', 6);
	draft.put(customer, 'managerLocked', 1);
	const { scenarios } = inputs;
	const baseline = {
		...scenarios.baseline,
		standards: [{ id: '__proto__', name: '省公司', customersPerManager: { default: 45 } }],
		bursts: { rate: 0.1, meanHours: 4, deviationHours: 2 },
		teams: [
			{
				id: 'one',
				name: '一组',
				tiers: [],
				serves: [{ segment: 'all', tier: 'gold' }],
				current: null,
			},
		],
		managers: [{ id: 'w', name: '王 🙂', team: 'one', skill: 1, share: 0.5 }],
	};
	return { ...inputs, customers: draft.sheet, scenarios: { ...scenarios, baseline } };
}

/** The same with what version 1.2 can hold beyond it: sell-through, and a policy that goes by it. */
export function soldInputs(): Inputs {
	const inputs = fullInputs();
	const chunks = inputs.ledger.chunks.map((chunk): Chunk => ({
		...chunk,
		numbers: { ...chunk.numbers, sellThrough: Float64Array.of(Number.NaN, -5, Number.NaN) },
		refused: [...chunk.refused, { row: 2, column: 'sellThrough', text: '"没报"' }],
	}));
	const scenarios = {
		...inputs.scenarios,
		baseline: { ...inputs.scenarios.baseline, basis: 'sell-through' as const },
	};
	return { ...inputs, ledger: { ...inputs.ledger, chunks }, scenarios };
}

/** The same with what version 1.1 can hold beyond it: own columns, numbers and origins. */
export function fullInputs(): Inputs {
	const inputs = sampleInputs();
	const { customer } = inputs.names;
	const draft = new SheetDraft(inputs.customers);
	draft.putOwn(customer.find('__proto__'), '__proto__', '周三"拜访"');
	draft.putOwn(customer.code('只有编码'), '停车 🅿', '有');
	draft.putOwn(customer.code('只有编码'), '空', 'x');
	draft.putOwn(customer.code('只有编码'), '空', '');
	draft.putNumber(customer.code('只有编码'), '007');
	const table = { name: '3月.xlsx', sheet: '=1+1', hash: 'ab12', at: 1_790_000_000_000, rows: 5 };
	const ledger = {
		...inputs.ledger,
		origins: [
			{ ...table, name: 'taken back.csv', first: 0, sourceRow: 1 },
			{ ...table, first: 5, sourceRow: 3 },
		],
		chunks: inputs.ledger.chunks.map((chunk) => ({ ...chunk, source: Int32Array.of(6, -1, 9) })),
	};
	return { ...inputs, customers: draft.sheet, ledger };
}

/** A small workbook with everything that a snapshot of version 1.0 can hold, and names that look for trouble. */
export function sampleInputs(): Inputs {
	const empty = createInputs();
	const { customer, order, product, extra } = empty.names;
	customer.code('never used');
	const first = customer.code('__proto__');
	const second = customer.code('甲"酒行",\n😀\u202e\ud800');
	const third = customer.code('只在客户表');
	const january = monthOf(2026, 1);
	return {
		...empty,
		title: '2026 规划 "草稿"',
		ledger: {
			chunks: [
				{
					...blankChunk(3),
					day: Int32Array.of(dayOf(january, 31), dayOf(january, 0), 0),
					customer: Int32Array.of(second, first, -1),
					amount: Float64Array.of(123_456, -0, Number.NaN),
					numbers: {
						quantity: Float64Array.of(1500, Number.NaN, Number.NaN),
						profit: null,
						promotion: null,
						sellThrough: null,
					},
					texts: {
						...blankChunk(3).texts,
						order: Int32Array.of(order.code('A-1'), -1, -1),
						product: Int32Array.of(-1, product.code('constructor'), -1),
					},
					extra: [null, Int32Array.of(-1, extra.code('备注'), -1)],
					refused: [
						{ row: 2, column: 'date', text: '2026/13/45' },
						{ row: 2, column: 'amount', text: '=1+1' },
					],
				},
			],
			extraColumns: ['空', '备注'],
			roundedRows: 1,
			origins: [],
		},
		customers: {
			columns: new Map<AttributeId, readonly AttributeValue[]>([
				['channel', valueAt(third, '经销')],
				['target', valueAt(first, 1_000_000)],
				['deposit', valueAt(first, '很多')],
			]),
		},
		scenarios: {
			template: 'liquor',
			baseline: { stabilityMargin: 0.2 },
			list: [{ id: 'current', name: '', changes: { promotion: { pool: { rate: 0.042 } } } }],
		},
	};
}

const valueAt = (code: number, value: AttributeValue): AttributeValue[] => {
	const column: AttributeValue[] = Array.from({ length: code }, () => null);
	return [...column, value];
};
