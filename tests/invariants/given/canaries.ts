import {
	ATTRIBUTE_IDS,
	ATTRIBUTES,
	type AttributeId,
} from '../../../src/lib/domain/customer/attributes';
import type { AttributeValue } from '../../../src/lib/domain/customer/sheet';
import { SheetDraft } from '../../../src/lib/domain/customer/sheetDraft';
import { createInputs, type Inputs } from '../../../src/lib/domain/inputs';
import { replaceWithBatch } from '../../../src/lib/domain/ledger/appendBatch';
import { batchOf, type Sale } from '../../../src/lib/domain/ledger/testing/batchOf';
import { writeNotes } from '../../../src/lib/domain/ledger/writeNotes';
import type { Plan } from '../../../src/lib/domain/plan';
import type { Policy, PolicyChanges } from '../../../src/lib/domain/policy/policy';
import { parsePolicy } from '../../../src/lib/domain/policy/parsePolicy';
import { resolvePolicy } from '../../../src/lib/domain/policy/resolvePolicy';
import { dayOf, monthOf } from '../../../src/lib/domain/primitives/day';
import { SeededNumbers } from '../../../src/lib/domain/primitives/seededNumbers';
import { recalculate } from '../../../src/lib/domain/recalculate';
import { addedEntries } from '../../../src/lib/domain/register/changeEntries';
import {
	columnsOf,
	REGISTER_IDS,
	type Entry,
	type Registers,
} from '../../../src/lib/domain/register/register';
import { BASELINE, NO_SCENARIOS } from '../../../src/lib/domain/scenario/scenario';
import { maySee } from '../../../src/lib/domain/sharing/audience';
import { ATTRIBUTE_CLASSES } from '../../../src/lib/domain/sharing/classes';

/** Stands in every text that nobody else may see, and nowhere else. */
export const MARK = '鸦';
const OTHERS = 3;
const NINE_DIGITS = 1e8;

/** A workbook in which everything that must not reach the dealer is unique, and what may is known. */
export interface Cage {
	readonly plan: Plan;
	readonly dealer: number;
	/** Numbers that no file for the dealer may hold. */
	readonly secrets: readonly number[];
	/** Fen of the dealer's own rows, which every file holds. */
	readonly own: readonly number[];
}

/** Unique texts and numbers: nine digits, the last never 0, so that fen and yuan have the same digits. */
class Cages {
	readonly #numbers: SeededNumbers;
	readonly #given = new Set<number>();
	readonly secrets: number[] = [];
	#texts = 0;

	constructor(readonly seed: number) {
		this.#numbers = new SeededNumbers(seed);
	}

	below(most: number): number {
		return Math.floor(this.#numbers.next() * most);
	}

	/** Nine digits nobody else has. */
	open(): number {
		for (;;) {
			const value = NINE_DIGITS + this.below(9 * NINE_DIGITS);
			if (value % 10 === 0 || this.#given.has(value)) continue;
			this.#given.add(value);
			return value;
		}
	}

	number(): number {
		const value = this.open();
		this.secrets.push(value);
		return value;
	}

	/** Between 0 and 1. */
	ratio(): number {
		return this.number() / 1e9;
	}

	text(): string {
		return `${MARK}${String(this.seed)}-${String(++this.#texts)} "__proto__"`;
	}
}

const month = (at: number): string => `2025-${String(at + 1).padStart(2, '0')}`;

export function cageOf(seed: number): Cage {
	const cages = new Cages(seed);
	const name = `龙城酒业${String(seed)}`;
	const own = Array.from({ length: 3 }, () => cages.open());
	const others = Array.from({ length: OTHERS }, () => cages.text());
	const manager = cages.text();
	const sales: Sale[] = [
		...own.map((amount, at) => ({
			...{ customer: name, date: `${month(cages.below(12))}-05`, amount, product: '小酌' },
			...{ profit: cages.number(), promotion: cages.number(), manager },
			...{ order: `D${String(at)}`, quantity: 1000 * (1 + cages.below(99)) },
		})),
		...others.flatMap((customer) =>
			Array.from({ length: 2 }, () => ({
				...{ customer, date: month(cages.below(12)), product: cages.text() },
				...{ amount: cages.number(), profit: cages.number(), sellThrough: cages.number() },
				...{ order: cages.text(), manager: cages.text(), region: cages.text() },
			})),
		),
	];
	const inputs = createInputs();
	const extra = [{ title: cages.text(), cells: sales.map(() => cages.text()) }];
	const ledger = writeNotes(
		replaceWithBatch(inputs.names, batchOf(sales, extra)),
		sales.flatMap((_, row) =>
			(['amount', 'product', 'extra:0'] as const).map((column) => ({
				...{ row, column, text: cages.text() },
			})),
		),
	);
	const { changes, policy, secrets } = houseOf(Math.floor(seed / HOUSE_PLANS));
	const scenario = { id: 'b', name: cages.text(), note: cages.text(), changes: {} };
	const whole: Inputs = {
		...inputs,
		...{ title: cages.text(), ledger, customers: sheetOf(inputs, cages, name) },
		registers: registersOf(inputs, cages, name),
		scenarios: { ...NO_SCENARIOS, baseline: changes, list: [scenario] },
	};
	const plan = recalculate(whole, policy, null, { today: monthOf(2026, 1) });
	const dealer = inputs.names.customer.find(name);
	return { plan, dealer, secrets: [...secrets, ...cages.secrets], own };
}

/** Plans of one house: reading a policy costs as much as making the plan. */
const HOUSE_PLANS = 20;
interface House {
	readonly changes: PolicyChanges;
	readonly policy: Policy;
	readonly secrets: readonly number[];
}
let house: { readonly seed: number; readonly of: House } | null = null;

function houseOf(seed: number): House {
	if (house?.seed !== seed) {
		const cages = new Cages(-1 - seed);
		const changes = parsePolicy(policyOf(cages));
		if (!changes.ok) throw new Error(JSON.stringify(changes.reason));
		const policy = resolvePolicy({ ...NO_SCENARIOS, baseline: changes.value }, BASELINE);
		if (!policy.ok) throw new Error(JSON.stringify(policy.reason));
		const of = { changes: changes.value, policy: policy.value, secrets: cages.secrets };
		house = { seed, of };
	}
	return house.of;
}

/** A secret in every attribute that the dealer may not see, and in all of the others'. */
function sheetOf({ names, customers }: Inputs, cages: Cages, name: string) {
	const draft = new SheetDraft(customers);
	for (let customer = 0; customer < names.customer.size; customer++) {
		const isOwn = names.customer.name(customer) === name;
		draft.putNumber(customer, cages.text());
		draft.putOwn(customer, '备注', cages.text());
		for (const column of ['customer', 'target', 'tier', 'own:备注'])
			draft.putNote(customer, column, cages.text());
		for (const id of ATTRIBUTE_IDS) {
			const told = isOwn && maySee('dealer', ATTRIBUTE_CLASSES[id]);
			const value = told ? openValue(id) : secretValue(id, cages);
			if (value !== null) draft.put(customer, id, value);
		}
	}
	return draft.sheet;
}

/** What would change who is a customer of which tier is left as it is. */
const QUIET: ReadonlySet<AttributeId> = new Set(['tier', 'tierUntil', 'suspended', 'maxContacts']);

function secretValue(id: AttributeId, cages: Cages): AttributeValue {
	if (QUIET.has(id)) return null;
	switch (ATTRIBUTES[id]) {
		case 'fen':
			return cages.number();
		case 'ratio':
			return cages.ratio();
		case 'score':
			return cages.ratio() * 100;
		case 'text':
			return cages.text();
		default:
			return null;
	}
}

const openValue = (id: AttributeId): AttributeValue => {
	const kind = ATTRIBUTES[id];
	if (kind === 'fen') return 70_000;
	return kind === 'text' && !QUIET.has(id) ? '江苏' : null;
};

function registersOf({ names }: Inputs, cages: Cages, name: string): Registers | undefined {
	let registers: Registers | undefined;
	const own = names.customer.find(name);
	for (const id of REGISTER_IDS) {
		const entries = [own, own + 1].map((customer): Entry => {
			const cells = [...columnsOf(id)].flatMap(
				([column, { kind, disclosure }]): [string, AttributeValue][] => {
					if (kind === 'customer') return [[column, customer]];
					if (customer === own && maySee('dealer', disclosure)) return [];
					if (kind === 'text') return [[column, cages.text()]];
					return kind === 'fen' ? [[column, cages.number()]] : [];
				},
			);
			return Object.fromEntries(cells);
		});
		registers = addedEntries(registers, id, entries);
	}
	const visit = { customer: own, kind: 'visit', state: 'planned', due: DUE, day: DUE };
	return addedEntries(registers, 'visits', [
		{ ...visit, note: cages.text(), manager: cages.text() },
	]);
}

const DUE = dayOf(monthOf(2026, 2), 3);

/** Rates, cuts, prices and names that stay in the house. */
const policyOf = (cages: Cages): object => ({
	promotion: {
		pool: { fixedFen: cages.number() },
		...{ capRate: cages.ratio(), reserveShare: cages.ratio() / 10 },
		commitment: { costRatio: cages.ratio(), due: '2026-12-31' },
		instruments: {
			standard: { advertising: 0.5, [cages.text()]: 0.5 },
			diamond: { advertising: 0.5, rebate: 0.5 },
		},
		resources: [
			{
				...{ id: 'van', name: '面包车', kind: 'vehicles', unitFen: cages.number() },
				units: { standard: 1, diamond: 1 },
			},
		],
	},
	rebates: [
		{
			...{ id: 'a', name: cages.text(), kind: 'all-units', by: 'amount', period: 'year' },
			steps: [{ from: 1000, rate: cages.ratio() / 10 }],
		},
	],
	deposits: { rates: { diamond: cages.ratio(), standard: cages.ratio() } },
	priceList: [{ product: '小酌', supplyFen: cages.number(), costFen: cages.number() }],
	freightFen: cages.number(),
	interest: cages.ratio(),
	guards: { rebateCap: cages.ratio() },
	managers: [{ id: 'm', name: cages.text(), team: 'field', skill: 1, share: 1 }],
	capacity: { annualCostFen: cages.number() },
	keyConditions: { requireProfit: false, maxLargestOrderShare: null, minActiveMonths: 0 },
	disclosure: [
		...['customer', 'region', 'target', 'purchases', 'rebateCondition', 'rebatePaid', 'tier'],
		// Of the house, and let out by mistake.
		...['deposit', 'rebateRate', 'rebateAmount', 'dividend', 'promotion', 'netNet', 'otherDealers'],
	],
});
