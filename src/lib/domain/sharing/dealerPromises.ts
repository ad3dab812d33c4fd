import { monthsOf } from '../channel/rebate/period';
import { stepsAt } from '../channel/rebate/rebateOf';
import { message } from '../primitives/message';
import { MONTHS_PER_YEAR, type Fen } from '../primitives/units';
import type { INSTRUMENTS } from '../policy/promotionPolicy';
import {
	ATTRIBUTE_CLASSES,
	COMMITMENT_CLASSES,
	REBATE_CLASSES,
	REBATE_STEP_CLASSES,
	REPORT_CUSTOMER_CLASSES,
	RESOURCE_CLASSES,
} from './classes';
import { column, dayOf, factOf, tierOf, told } from './dealerFacts';
import { tells, type DealerInput } from './dealerPlan';
import { tableOf, type OutCell, type OutTable } from './outTable';
import { withheld } from './withheld';

/** What is given in kind; money in any form, and the names of it, stay in the house. */
const IN_KIND: readonly (typeof INSTRUMENTS)[number][] = [
	'advertising',
	'goods',
	'promoters',
	'training',
	'events',
];

/** The arrangement of its promotion: what, and by when; never amounts, shares or pieces [SHARE-3]. */
export function dealerArrangement(input: DealerInput): OutTable | null {
	const { plan, customer, others } = input;
	const placed = tierOf(input);
	if (placed === null || !((plan.promotion.allocation[customer] ?? 0) > 0)) return null;
	const { instruments, resources } = plan.policy.promotion;
	const tier = placed.tier.id;
	const shares = new Map(
		Object.entries(Object.hasOwn(instruments, tier) ? instruments[tier]! : {}),
	);
	const items: OutCell[] = [
		...IN_KIND.filter((each) => (shares.get(each) ?? 0) > 0).map((each) =>
			message(`promotion_form_${each}`),
		),
		...resources
			.filter(({ units, instrument }) => {
				const inKind = instrument === undefined || IN_KIND.some((each) => each === instrument);
				return inKind && Object.hasOwn(units, tier) && units[tier]! > 0;
			})
			.map(({ name }) => withheld(name, others)),
	];
	if (items.length === 0) return null;
	const day = dayOf(input, 'payoutPromised');
	return tableOf(
		'arrangement',
		message('sharing_table_arrangement'),
		[
			column('item', 'text', RESOURCE_CLASSES.name),
			...(day === null ? [] : [column('promisedOn', 'day', ATTRIBUTE_CLASSES.payoutPromised)]),
		],
		items.map((item) => (day === null ? [item] : [item, day])),
	);
}

/** What it promised to buy or pay back, by when, and what of it has come; its yearly target. */
export function dealerCommitment(input: DealerInput): OutTable | null {
	const { plan, customer } = input;
	const { commitments } = plan.returns;
	const asked = commitments.required[customer] ?? NaN;
	const target = tells(plan, 'target') ? factOf(input, 'target') : null;
	const promised = asked > 0 ? asked : null;
	if (promised === null && target === null) return null;
	const { by } = plan.policy.promotion.commitment;
	const cells: { value: OutCell; column: ReturnType<typeof column> }[] = [
		{
			column: column('target', 'money', ATTRIBUTE_CLASSES.target),
			value: told(input, target),
		},
		{
			column: column(
				by === 'payment' ? 'toPay' : 'toBuy',
				'money',
				REPORT_CUSTOMER_CLASSES.commitmentFen,
			),
			value: told(input, promised),
		},
		{
			column: column('due', 'day', COMMITMENT_CLASSES.due),
			value: promised === null ? null : commitments.due,
		},
		{
			column: column('bought', 'money', ATTRIBUTE_CLASSES.commitmentPurchased),
			value: by === 'payment' ? null : told(input, factOf(input, 'commitmentPurchased')),
		},
		{
			column: column('paidBack', 'money', ATTRIBUTE_CLASSES.commitmentPaid),
			value: by === 'purchase' ? null : told(input, factOf(input, 'commitmentPaid')),
		},
	].filter(({ value }) => value !== null);
	return tableOf(
		'commitment',
		message('sharing_table_commitment'),
		cells.map((cell) => cell.column),
		[cells.map(({ value }) => value)],
	);
}

/** The conditions of what it may earn: from how much on, in which period; never what it brings [SHARE-3]. */
export function dealerConditions(input: DealerInput): OutTable | null {
	const { plan } = input;
	const placed = tierOf(input);
	if (placed === null || !tells(plan, 'rebateCondition')) return null;
	const target = factOf(input, 'target');
	const rows = plan.policy.rebates
		.filter(({ tiers }) => tiers === undefined || tiers.includes(placed.tier.id))
		.flatMap((ladder) => {
			const { period } = ladder;
			const part = target === null ? null : (target * monthsOf(period)) / MONTHS_PER_YEAR;
			const thresholds: readonly Fen[] = (stepsAt(ladder, part) ?? []).map(({ from }) => from);
			return thresholds
				.filter((from) => from > 0)
				.map((from): readonly OutCell[] => [
					message(`channel_period_${period}`),
					told(input, from),
				]);
		});
	if (rows.length === 0) return null;
	return tableOf(
		'conditions',
		message('sharing_table_conditions'),
		[
			column('period', 'text', REBATE_CLASSES.period),
			column('from', 'money', REBATE_STEP_CLASSES.from),
		],
		rows,
	);
}
