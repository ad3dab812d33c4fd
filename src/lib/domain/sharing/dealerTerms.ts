import { message } from '../primitives/message';
import { standardOf } from '../staffing/standardOf';
import { ATTRIBUTE_CLASSES, SERVICE_CLASSES, TIER_CLASSES } from './classes';
import { column, dayOf, factOf, tierOf, told } from './dealerFacts';
import { tells, type DealerInput } from './dealerPlan';
import { tableOf, type OutTable } from './outTable';
import { withheld } from './withheld';

/** Its tier, and what the planner offers it in words; never cuts, ranks or the figures behind it [SHARE-3]. */
export function dealerTier(input: DealerInput): OutTable | null {
	const { plan, customer, others, managers } = input;
	const placed = tierOf(input);
	if (placed === null || !tells(plan, 'tier')) return null;
	const { id, name, benefits = '' } = placed.tier;
	const region = tells(plan, 'region') ? plan.attributes.text('region', customer) : '';
	const manager = managers ? plan.attributes.text('manager', customer) : '';
	const cells = [
		{
			...column('tier', 'text', TIER_CLASSES.name),
			value: others.in(name)
				? withheld(name, others)
				: message('sharing_tier', { tier: { tier: { id, name } } }),
		},
		...[benefits].map((text) => ({
			...column('benefits', 'text', TIER_CLASSES.benefits),
			value: text === '' ? null : withheld(text, others),
		})),
		{
			...column('region', 'text', ATTRIBUTE_CLASSES.region),
			value: region === '' ? null : withheld(region, others),
		},
		// Told because the planner ticked it: of the house, and yet the dealer's own contact.
		{
			...column('manager', 'text', 'dealer'),
			value: manager === '' ? null : withheld(manager, others),
		},
		{
			...column('contractTo', 'day', ATTRIBUTE_CLASSES.contractTo),
			value: dayOf(input, 'contractTo'),
		},
	].filter(({ value }) => value !== null);
	return tableOf('tier', message('sharing_table_tier'), cells, [cells.map(({ value }) => value)]);
}

/** How often we come and call a year. */
export function dealerService(input: DealerInput): OutTable | null {
	const placed = tierOf(input);
	if (placed === null) return null;
	const { visits, calls } = standardOf(input.plan.policy, placed.segment, placed.tier.id);
	return tableOf(
		'service',
		message('sharing_table_service'),
		[
			column('visits', 'count', SERVICE_CLASSES.visits),
			column('calls', 'count', SERVICE_CLASSES.calls),
		],
		[[visits, calls]],
	);
}

/** What was already paid to it, and when: the past, never what is to come. */
export function dealerPaid(input: DealerInput): OutTable | null {
	const paid = told(input, factOf(input, 'rebatePaid'));
	if (paid === null || !tells(input.plan, 'rebatePaid')) return null;
	return tableOf(
		'paid',
		message('sharing_table_paid'),
		[
			column('paid', 'money', ATTRIBUTE_CLASSES.rebatePaid),
			column('paidOn', 'day', ATTRIBUTE_CLASSES.payoutPaid),
		],
		[[paid, dayOf(input, 'payoutPaid')]],
	);
}
