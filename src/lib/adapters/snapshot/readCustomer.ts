import { ATTRIBUTE_IDS, type AttributeId } from '../../domain/customer/attributes';
import type { AttributeValue } from '../../domain/customer/sheet';
import { compareNames } from '../../domain/primitives/compareNames';
import type { Code } from '../../domain/primitives/units';
import { broken } from './refusal';
import { customerSchema } from './schema';

/** A line of the customer sheet. */
export class ReadCustomer {
	constructor(
		readonly customer: Code,
		readonly values: readonly (readonly [AttributeId, AttributeValue])[],
		/** Texts of the planner's own columns, and the number. */
		readonly own: readonly (string | null)[],
		readonly number: string,
		readonly notes: readonly (readonly [column: string, text: string])[],
		/** Fields this version does not know. */
		readonly unknown: Readonly<Record<string, unknown>>,
	) {}

	static from(value: unknown): ReadCustomer {
		const line = customerSchema.safeParse(value);
		if (!line.success) return broken(`customers/${line.error.issues[0]?.path.join('/') ?? ''}`);
		const { customer, own = [], number = '', notes = [], ...fields } = line.data;
		const rising = notes.every(
			([column], k) => k === 0 || compareNames(notes[k - 1]![0], column) < 0,
		);
		if (!rising) return broken('customers/notes');
		const values: (readonly [AttributeId, AttributeValue])[] = [];
		const unknown: [string, unknown][] = [];
		for (const [key, value] of Object.entries(fields)) {
			const id = ATTRIBUTE_IDS.find((known) => known === key);
			if (id === undefined) unknown.push([key, value]);
			else values.push([id, fields[id] ?? null]);
		}
		return new ReadCustomer(customer, values, own, number, notes, Object.fromEntries(unknown));
	}
}
