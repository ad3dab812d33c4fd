import { listedCustomers } from '$lib/domain/customer/sheet';
import { compareNames } from '$lib/domain/primitives/compareNames';
import { nameFinder } from '$lib/domain/primitives/nameFinder';
import type { Reading } from '$lib/domain/primitives/soundsLike';
import type { Plan } from '$lib/domain/plan';
import type { Code } from '$lib/domain/primitives/units';
import { valueOf, type CellValue, type CustomerColumn } from './columns';

export interface CustomerSort {
	readonly column: CustomerColumn;
	readonly descending: boolean;
}

/**
 * Customers on the sheet: those of the window in report order, then those known only from before
 * it or from the customer sheet, by name.
 */
export function allCustomers(plan: Plan): readonly Code[] {
	const { measures, inputs, order } = plan;
	const outside: Code[] = [];
	const listed = listedCustomers(inputs.customers);
	for (let customer = 0; customer < inputs.names.customer.size; customer++) {
		if (measures.present[customer] === 1) continue;
		if (measures.presentPrior[customer] === 1 || listed.has(customer)) outside.push(customer);
	}
	const { customer: names } = inputs.names;
	outside.sort((a, b) => compareNames(names.name(a), names.name(b)));
	return [...order, ...outside];
}

/** Customers whose name holds the text, or sounds like it. */
export function found(
	plan: Plan,
	customers: readonly Code[],
	text: string,
	readingOf?: (name: string) => Reading,
): readonly Code[] {
	const finds = nameFinder(text, readingOf);
	if (finds === null) return customers;
	const { customer: names } = plan.inputs.names;
	return customers.filter((customer) => finds(names.name(customer)));
}

/** Sorted by a column; unknown values last either way, ties as they stood. */
export function sorted(
	plan: Plan,
	customers: readonly Code[],
	sort: CustomerSort | null,
): readonly Code[] {
	if (sort === null) return customers;
	const values = new Map(
		customers.map((customer) => [customer, valueOf(plan, sort.column, customer)]),
	);
	const direction = sort.descending ? -1 : 1;
	return [...customers].sort((a, b) =>
		compareValues(values.get(a) ?? null, values.get(b) ?? null, direction),
	);
}

function compareValues(a: CellValue, b: CellValue, direction: number): number {
	if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
	if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction;
	if (typeof a === 'string' && typeof b === 'string') return compareNames(a, b) * direction;
	// Numbers before the texts that could not be read as one.
	return typeof a === 'number' ? -1 : 1;
}
