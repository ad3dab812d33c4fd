import type { Plan } from '$lib/domain/plan';
import type { Code } from '$lib/domain/primitives/units';

export interface Found {
	/** The first `most`, largest revenue first. */
	readonly customers: readonly Code[];
	/** All that match. */
	readonly count: number;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Customers of the window whose name holds the text, whatever its width and case. */
export function findCustomers(plan: Plan, text: string, most: number): Found {
	const wanted = plain(text).trim();
	const customers: Code[] = [];
	let count = 0;
	if (wanted === '') return { customers, count };
	for (const code of plan.order) {
		if (!plain(plan.inputs.names.customer.name(code)).includes(wanted)) continue;
		count += 1;
		if (customers.length < most) customers.push(code);
	}
	return { customers, count };
}
