import type { Inputs } from '../inputs';
import { NO_NAME } from '../ledger/names';
import type { Code } from '../primitives/units';
import { ATTRIBUTE_IDS, type AttributeId } from './attributes';
import type { CustomerBatch } from './customerBatch';
import { customersByNumber } from './customersByNumber';
import { newNumber, newOwnFacts, type NewOwn, type NewText } from './newTexts';
import { attributeOf, listedCustomers, type AttributeValue } from './sheet';

/** How customers go into the customer sheet: new ones too, or those alone that are known. */
export type CustomerMode = 'upsert' | 'update';

/** A fact that an import writes. */
export interface NewFact {
	/** Row of the batch. */
	readonly row: number;
	readonly attribute: AttributeId;
	readonly before: AttributeValue;
	readonly after: AttributeValue;
}

/** What an import of customers will do: decided once, shown, and then done. */
export interface CustomerPlan {
	readonly batch: CustomerBatch;
	/** By row of the batch: the customer's name; null where the row is left out. */
	readonly targets: readonly (string | null)[];
	readonly facts: readonly NewFact[];
	readonly ownFacts: readonly NewOwn[];
	readonly numbers: readonly NewText[];
	/** Rows of customers that are new. */
	readonly newRows: ReadonlySet<number>;
	/** Customers, by what happens to them. */
	readonly added: number;
	readonly changed: number;
	readonly same: number;
	/** Rows that are left out: without a customer; of an unknown one while only updating; of one named before. */
	readonly unnamed: number;
	readonly unmatched: number;
	readonly repeated: number;
}

/** Decides which facts are new. A blank cell takes nothing away; of two rows of one customer the first counts. */
export function planCustomers(
	inputs: Inputs,
	batch: CustomerBatch,
	mode: CustomerMode,
): CustomerPlan {
	const known = knownNames(inputs);
	const byNumber = batch.codes === null ? null : customersByNumber(inputs, batch.codes);
	const counts = { added: 0, changed: 0, same: 0, unnamed: 0, unmatched: 0, repeated: 0 };
	const facts: NewFact[] = [];
	const ownFacts: NewOwn[] = [];
	const numbers: NewText[] = [];
	const newRows = new Set<number>();
	const seen = new Set<string>();
	const targets = Array.from({ length: batch.rows }, (_, row): string | null => {
		const written = batch.names[row] ?? '';
		const name = written === '' ? byNumber?.get(batch.codes?.[row] ?? '') : written;
		if (name === undefined) return leave('unnamed');
		if (seen.has(name)) return leave('repeated');
		seen.add(name);
		const code = known.has(name) ? inputs.names.customer.find(name) : NO_NAME;
		if (code === NO_NAME && mode === 'update') return leave('unmatched');
		const fresh = newFacts(inputs, batch, row, code);
		const own = newOwnFacts(inputs.customers, batch, row, code);
		const number = newNumber(inputs.customers, batch, row, code);
		facts.push(...fresh);
		ownFacts.push(...own);
		if (number !== null) numbers.push(number);
		if (code === NO_NAME) newRows.add(row);
		if (code === NO_NAME) counts.added++;
		else if (fresh.length + own.length > 0 || number !== null) counts.changed++;
		else counts.same++;
		return name;
	});
	return { batch, targets, facts, ownFacts, numbers, newRows, ...counts };

	function leave(why: 'unnamed' | 'repeated' | 'unmatched'): null {
		counts[why]++;
		return null;
	}
}

/** Would nothing be different afterwards? */
export const writesNothing = ({ facts, ownFacts, numbers }: CustomerPlan): boolean =>
	facts.length + ownFacts.length + numbers.length === 0;

function newFacts(inputs: Inputs, batch: CustomerBatch, row: number, code: Code): NewFact[] {
	return ATTRIBUTE_IDS.flatMap((attribute): NewFact[] => {
		const after = batch.attributes.get(attribute)?.[row] ?? null;
		if (after === null || after === '') return [];
		const before = code === NO_NAME ? null : attributeOf(inputs.customers, attribute, code);
		return before === after ? [] : [{ row, attribute, before, after }];
	});
}

/** Customers with a sale or a fact; names alone outlive what was undone. */
function knownNames({ names, ledger, customers }: Inputs): Set<string> {
	const known = new Uint8Array(names.customer.size);
	for (const { customer } of ledger.chunks) {
		for (const code of customer) if (code !== NO_NAME) known[code] = 1;
	}
	for (const code of listedCustomers(customers)) known[code] = 1;
	return new Set(names.customer.from(0).filter((_, code) => known[code] === 1));
}
