import { listedCustomers } from '$lib/domain/customer/sheet';
import { compareNames } from '$lib/domain/primitives/compareNames';
import { nameFinder } from '$lib/domain/primitives/nameFinder';
import type { Reading } from '$lib/domain/primitives/soundsLike';
import type { Plan } from '$lib/domain/plan';
import type { Code } from '$lib/domain/primitives/units';

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
