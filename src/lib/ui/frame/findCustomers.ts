import type { Plan } from '$lib/domain/plan';
import { nameFinder } from '$lib/domain/primitives/nameFinder';
import type { Reading } from '$lib/domain/primitives/soundsLike';
import type { Code } from '$lib/domain/primitives/units';

export interface Found {
	/** The first `most`, largest revenue first. */
	readonly customers: readonly Code[];
	/** All that match. */
	readonly count: number;
}

/** Customers of the window whose name holds the text, or sounds like it. */
export function findCustomers(
	plan: Plan,
	text: string,
	most: number,
	readingOf?: (name: string) => Reading,
): Found {
	const finds = nameFinder(text, readingOf);
	const customers: Code[] = [];
	let count = 0;
	if (finds === null) return { customers, count };
	for (const code of plan.order) {
		if (!finds(plan.inputs.names.customer.name(code))) continue;
		count += 1;
		if (customers.length < most) customers.push(code);
	}
	return { customers, count };
}
