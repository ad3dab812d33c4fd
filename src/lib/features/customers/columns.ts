import { attributeOf, numberOf, ownOf } from '$lib/domain/customer/sheet';
import type { Plan } from '$lib/domain/plan';
import { NONE } from '$lib/domain/plan';
import type { Code } from '$lib/domain/primitives/units';
import { FACT_COLUMNS } from './factColumns';
import { isOwn, ownTitle, type SheetId } from './ownColumns';

export type FactColumn = (typeof FACT_COLUMNS)[number];

/** What the tool computes about a customer. */
export const COMPUTED_COLUMNS = [
	'revenue',
	'revenueShare',
	'tier',
	'priorTier',
	'shadowTier',
	'face',
	'quadrant',
	'strength',
	'loyaltyIndex',
	'growth',
	'orders',
	'activeMonths',
	'largestOrderShare',
	'profit',
	'margin',
	'netContribution',
	'risk',
	'lifetimeValue',
	'band',
	'xyz',
	'variation',
	'hours',
	'promotion',
] as const;
export type ComputedColumn = (typeof COMPUTED_COLUMNS)[number];
export type CustomerColumn = 'customer' | SheetId | FactColumn | ComputedColumn;

/** Columns on screen until the planner chooses. */
export const FIRST_COLUMNS: readonly CustomerColumn[] = [
	'channel',
	'region',
	'manager',
	'customerSince',
	'walletShare',
	'suspended',
	'revenue',
	'tier',
	'priorTier',
	'face',
	'quadrant',
	'growth',
	'activeMonths',
	'margin',
	'band',
	'hours',
	'promotion',
];

export type CustomerUnit =
	| 'text'
	| 'fen'
	| 'ratio'
	| 'change'
	| 'month'
	| 'day'
	| 'count'
	| 'hours'
	| 'score'
	| 'flag'
	| 'tier'
	| 'factor'
	| 'face'
	| 'quadrant'
	| 'band'
	| 'xyz';

const UNITS: Readonly<Record<'customer' | FactColumn | ComputedColumn, CustomerUnit>> = {
	customer: 'text',
	channel: 'text',
	region: 'text',
	manager: 'text',
	industry: 'text',
	customerSince: 'month',
	class: 'text',
	behaviour: 'text',
	stage: 'text',
	walletShare: 'ratio',
	loyalty: 'score',
	influence: 'flag',
	approver: 'text',
	target: 'fen',
	stock: 'fen',
	deposit: 'fen',
	receivable: 'fen',
	receivableDays: 'count',
	rebatePaid: 'fen',
	churnReason: 'text',
	suspended: 'text',
	maxContacts: 'count',
	managerLocked: 'flag',
	commitmentPurchased: 'fen',
	commitmentPaid: 'fen',
	reserveGrant: 'fen',
	seasonBaseline: 'fen',
	seasonSales: 'fen',
	seasonDiscount: 'ratio',
	seasonSpend: 'fen',
	forwardBuying: 'ratio',
	failedSeasons: 'count',
	payoutPromised: 'day',
	payoutPaid: 'day',
	openPrice: 'flag',
	streetPrice: 'fen',
	supplyPrice: 'fen',
	dealerCosts: 'fen',
	dealerReceivable: 'fen',
	workingCapital: 'fen',
	salesShare: 'ratio',
	authorisedRegions: 'text',
	yearlyPlan: 'text',
	assessedBy: 'text',
	contractFrom: 'day',
	contractTo: 'day',
	stageSince: 'day',
	needs: 'text',
	tierReason: 'text',
	tierApprover: 'text',
	tierUntil: 'month',
	revenue: 'fen',
	revenueShare: 'ratio',
	tier: 'tier',
	priorTier: 'tier',
	shadowTier: 'tier',
	face: 'face',
	quadrant: 'quadrant',
	strength: 'score',
	loyaltyIndex: 'score',
	growth: 'change',
	orders: 'count',
	activeMonths: 'count',
	largestOrderShare: 'ratio',
	profit: 'fen',
	margin: 'ratio',
	netContribution: 'fen',
	risk: 'ratio',
	lifetimeValue: 'fen',
	band: 'band',
	xyz: 'xyz',
	variation: 'factor',
	hours: 'hours',
	promotion: 'fen',
};

const isText = (column: CustomerColumn): column is SheetId => column === 'number' || isOwn(column);

export const unitOf = (column: CustomerColumn): CustomerUnit =>
	isText(column) ? 'text' : UNITS[column];
export const isFact = (column: CustomerColumn): column is FactColumn =>
	(FACT_COLUMNS as readonly string[]).includes(column);

/** Does the planner enter it? */
export const isEntered = (column: CustomerColumn): column is FactColumn | SheetId =>
	isFact(column) || isText(column);

/** A cell's value; null is unknown, never 0. A text in a column of numbers was not read. */
export type CellValue = string | number | null;

const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

/** The value behind a cell. Tiers are places in the customer's ladder. */
export function valueOf(plan: Plan, column: CustomerColumn, customer: Code): CellValue {
	const { measures, placement, classification, contribution, staffing, promotion, inputs } = plan;
	if (column === 'customer') return inputs.names.customer.name(customer);
	if (column === 'number') return numberOf(inputs.customers, customer) || null;
	if (isOwn(column)) return ownOf(inputs.customers, ownTitle(column), customer) || null;
	if (isFact(column)) {
		const own = attributeOf(inputs.customers, column, customer);
		if (own !== null) return own;
		const inherited = column === 'channel' || column === 'region' || column === 'manager';
		return inherited ? plan.attributes.text(column, customer) || null : null;
	}
	if (measures.present[customer] !== 1) {
		if (column === 'priorTier') return tierPlace(placement.priorTier[customer]);
		return null;
	}
	const revenue = measures.revenue[customer] ?? 0;
	switch (column) {
		case 'revenue':
			return revenue;
		case 'revenueShare':
			return ratio(revenue, measures.totals.revenue);
		case 'tier':
			return tierPlace(placement.tier[customer]);
		case 'priorTier':
			return tierPlace(placement.priorTier[customer]);
		case 'shadowTier':
			return tierPlace(placement.shadowTier[customer]);
		case 'face':
			return tierPlace(classification.face[customer]);
		case 'quadrant':
			return tierPlace(classification.quadrant[customer]);
		case 'strength':
			return figure(classification.strength[customer]);
		case 'loyaltyIndex':
			return figure(classification.loyalty[customer]);
		case 'netContribution':
			return figure(contribution.net[customer]);
		case 'risk':
			return figure(plan.churn.risk[customer]);
		case 'lifetimeValue':
			return figure(plan.leaving.lifetimeValues[customer]);
		case 'band':
			return tierPlace(contribution.band[customer]);
		case 'xyz':
			return tierPlace(classification.xyz[customer]);
		case 'variation':
			return figure(classification.variation[customer]);
		case 'growth': {
			const before = measures.priorRevenue[customer] ?? 0;
			return before > 0 ? revenue / before - 1 : null;
		}
		case 'orders':
			return measures.orders[customer] ?? 0;
		case 'activeMonths':
			return measures.activeMonths[customer] ?? 0;
		case 'largestOrderShare':
			return ratio(measures.largestOrder[customer] ?? 0, revenue);
		case 'profit':
			return measures.profit?.[customer] ?? null;
		case 'margin':
			return measures.profit === null ? null : ratio(measures.profit[customer] ?? 0, revenue);
		case 'hours':
			return staffing.hours[customer] ?? null;
		case 'promotion':
			return promotion.allocation[customer] ?? null;
	}
}

/** NaN is unknown. */
const figure = (value: number | undefined): number | null =>
	value === undefined || Number.isNaN(value) ? null : value;

const tierPlace = (place: number | undefined): number | null =>
	place === undefined || place === NONE ? null : place;

/** Is a fact the sheet's own, or taken from the sales rows because the sheet is silent? */
export const isInherited = (plan: Plan, column: CustomerColumn, customer: Code): boolean =>
	isFact(column) && attributeOf(plan.inputs.customers, column, customer) === null;
