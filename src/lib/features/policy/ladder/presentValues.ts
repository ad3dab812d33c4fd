import type { AttributeId } from '$lib/domain/customer/attributes';
import type { Plan } from '$lib/domain/plan';

/** Longer lists are typed, not clicked. */
const MOST = 60;

export interface PresentValue {
	readonly value: string;
	readonly customers: number;
}

/**
 * The values an attribute has among the customers of the window, the most frequent first; chosen
 * ones are there even if nobody has them.
 */
export function presentValues(
	plan: Pick<Plan, 'order' | 'attributes'>,
	attribute: AttributeId,
	chosen: readonly string[],
): readonly PresentValue[] {
	const counts = new Map<string, number>(chosen.map((value) => [value, 0]));
	for (const customer of plan.order) {
		const value = plan.attributes.text(attribute, customer);
		if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	const all = [...counts].map(([value, customers]) => ({ value, customers }));
	all.sort((a, b) => b.customers - a.customers);
	const shown = all.slice(0, MOST);
	return [...shown, ...all.slice(MOST).filter(({ value }) => chosen.includes(value))];
}
