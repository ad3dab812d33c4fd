import type { AttributeId } from '../customer/attributes';
import type { AttributeValue, CustomerSheet } from '../customer/sheet';
import type { Inputs } from '../inputs';
import { TEXT_COLUMNS } from '../ledger/columns';
import type { Chunk, NameBook } from '../ledger/ledger';
import { NameList } from '../ledger/names';
import type { PolicyChanges } from '../policy/policy';
import { pseudonymousRecords } from './pseudonymousRecords';
import { Pseudonyms, type PseudonymWords } from './pseudonyms';

/** Attributes that hold somebody's name. */
const PEOPLE: ReadonlySet<AttributeId> = new Set([
	...(['manager', 'approver', 'tierApprover', 'assessedBy'] as const),
]);
/** What a planner may have written in whole sentences, in which anything may stand. */
const SENTENCES: ReadonlySet<AttributeId> = new Set([
	...(['tierReason', 'churnReason', 'yearlyPlan', 'needs'] as const),
]);
/** Stands for any reason why a customer gets nothing: that there is one changes the figures. */
const YES = '是';

/**
 * The workbook with pseudonyms for customers, people and prospects, and without any text in which a name
 * may stand [SHARE-7]: the planner's own columns, remarks, notes, numbers, cells that were not read, names of
 * files. Codes stay what they are, so every figure does.
 */
export function pseudonymous(inputs: Inputs, words: PseudonymWords): Inputs {
	const names = new Pseudonyms(inputs, words);
	// What a newer version put in is left out: nobody here knows what stands in it.
	const { beyond, registers, ...rest } = inputs;
	const records = pseudonymousRecords(registers, names);
	return {
		...rest,
		names: bookOf(inputs.names, names),
		title: '',
		ledger: {
			...inputs.ledger,
			chunks: inputs.ledger.chunks.map(bare),
			extraColumns: [],
			origins: [],
		},
		customers: sheetOf(inputs.customers, names),
		scenarios: {
			...inputs.scenarios,
			baseline: policyOf(inputs.scenarios.baseline, names),
			list: inputs.scenarios.list.map(({ note: __, ...scenario }) => ({
				...scenario,
				name: names.word(scenario.name),
				changes: policyOf(scenario.changes, names),
			})),
		},
		...(records === undefined ? {} : { registers: records }),
		redacted: { audience: 'internal', pseudonyms: true, unit: null },
	};
}

const bare = (chunk: Chunk): Chunk => ({
	...chunk,
	extra: [],
	source: null,
	refused: [],
	notes: [],
});

function bookOf(book: NameBook, names: Pseudonyms): NameBook {
	const words = Object.fromEntries(
		TEXT_COLUMNS.map((id) => [
			id,
			new NameList(
				book[id].from(0).map((name) => (id === 'manager' ? names.person(name) : names.word(name))),
			),
		]),
	) as Omit<NameBook, 'customer' | 'extra'>;
	const customers = book.customer.from(0).map((__, code) => names.customer(code));
	return { ...words, customer: new NameList(customers), extra: new NameList() };
}

function sheetOf({ columns }: CustomerSheet, names: Pseudonyms): CustomerSheet {
	const kept = new Map<AttributeId, readonly AttributeValue[]>();
	for (const [id, values] of columns) {
		if (SENTENCES.has(id)) continue;
		const say = (value: AttributeValue): AttributeValue => {
			if (typeof value !== 'string') return value;
			if (id === 'suspended') return value === '' ? null : YES;
			return PEOPLE.has(id) ? names.person(value) : names.word(value);
		};
		kept.set(id, values.map(say));
	}
	return { columns: kept };
}

/** Every word of a policy in which a name stands; the account managers of its list are people. */
const policyOf = (changes: PolicyChanges, names: Pseudonyms): PolicyChanges =>
	worded(changes, names) as PolicyChanges;

function worded(value: unknown, names: Pseudonyms): unknown {
	if (typeof value === 'string') return names.word(value);
	if (Array.isArray(value)) return value.map((each) => worded(each, names));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, worded(each, names)]));
}
