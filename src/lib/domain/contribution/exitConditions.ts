import { attributeOf } from '../customer/sheet';
import type { Plan } from '../plan';
import type { Code } from '../primitives/units';

/** What must hold, all of it, before parting with a customer is proposed (X9). */
export const EXIT_CONDITIONS = [
	/** It costs more than it brings, service included. */
	'negative',
	/** Its region is known, and somebody else is there too. */
	'region-covered',
	/** Nobody has signed for keeping it for its influence. */
	'not-strategic',
	/** Its gross profit carries no part of the fixed cost: it has none. */
	'carries-nothing',
] as const;
export type ExitCondition = (typeof EXIT_CONDITIONS)[number];

/** Which of the conditions hold for a customer [CONTRIB-3]. */
export function exitConditions(
	plan: Pick<Plan, 'inputs' | 'measures' | 'attributes' | 'contribution'>,
	headsOf: (region: string) => number,
): (customer: Code) => Readonly<Record<ExitCondition, boolean>> {
	const { measures, attributes, contribution, inputs } = plan;
	return (customer) => {
		const region = attributes.text('region', customer);
		const influential = attributeOf(inputs.customers, 'influence', customer) === 1;
		return {
			negative: contribution.net[customer]! < 0,
			'region-covered': region !== '' && headsOf(region) > 1,
			'not-strategic': !influential || attributes.text('approver', customer) === '',
			'carries-nothing': measures.profit !== null && measures.profit[customer]! <= 0,
		};
	};
}

/** How many customers of the window a region has; counted when it is first asked for. */
export function headsByRegion({
	order,
	attributes,
}: Pick<Plan, 'order' | 'attributes'>): (region: string) => number {
	let heads: Map<string, number> | null = null;
	return (region) => {
		if (heads === null) {
			heads = new Map();
			for (const customer of order) {
				const name = attributes.text('region', customer);
				heads.set(name, (heads.get(name) ?? 0) + 1);
			}
		}
		return heads.get(region) ?? 0;
	};
}
