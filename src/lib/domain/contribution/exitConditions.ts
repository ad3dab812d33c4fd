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

/** Which of the conditions hold for a customer of the window [CONTRIB-3]. */
export function exitConditions(
	plan: Pick<Plan, 'inputs' | 'measures' | 'attributes' | 'contribution' | 'order'>,
	customer: Code,
): Readonly<Record<ExitCondition, boolean>> {
	const { measures, attributes, contribution, inputs, order } = plan;
	const region = attributes.text('region', customer);
	const influential = attributeOf(inputs.customers, 'influence', customer) === 1;
	const alone = !order.some(
		(other) => other !== customer && attributes.text('region', other) === region,
	);
	return {
		negative: contribution.net[customer]! < 0,
		'region-covered': region !== '' && !alone,
		'not-strategic': !influential || attributes.text('approver', customer) === '',
		'carries-nothing': measures.profit !== null && measures.profit[customer]! <= 0,
	};
}
