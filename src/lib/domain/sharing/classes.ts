import type { AttributeId } from '../customer/attributes';
import type { SalesColumn } from '../ledger/columns';
import type {
	CommitmentPolicy,
	Policy,
	RebateLadder,
	RebateStep,
	Resource,
	Service,
	Tier,
} from '../policy/policy';
import type { Report } from '../report';
import type { Disclosure } from './disclosure';

// Every field has a class here: one that is added without a class does not compile [SHARE-1].
// `dealer` is what the dealer it is about may see of itself; of others it sees nothing.

/** Columns of a sale. A column without a meaning is internal: nobody knows what stands in it. */
export const SALES_CLASSES: Readonly<Record<SalesColumn, Disclosure>> = {
	date: 'dealer',
	customer: 'dealer',
	order: 'dealer',
	product: 'dealer',
	category: 'dealer',
	channel: 'dealer',
	region: 'dealer',
	shipRegion: 'dealer',
	manager: 'internal',
	quantity: 'dealer',
	amount: 'dealer',
	profit: 'internal',
	promotion: 'internal',
	sellThrough: 'dealer',
};

/** The planner's facts about a customer. Columns of the planner's own, and its number, are internal. */
export const ATTRIBUTE_CLASSES: Readonly<Record<AttributeId, Disclosure>> = {
	channel: 'public',
	region: 'public',
	industry: 'public',
	manager: 'internal',
	customerSince: 'dealer',
	behaviour: 'internal',
	class: 'internal',
	tier: 'dealer',
	tierReason: 'internal',
	tierApprover: 'internal',
	tierUntil: 'internal',
	stage: 'internal',
	loyalty: 'internal',
	influence: 'internal',
	approver: 'internal',
	walletShare: 'internal',
	stock: 'internal',
	deposit: 'internal',
	target: 'dealer',
	receivable: 'internal',
	receivableDays: 'internal',
	rebatePaid: 'dealer',
	churnReason: 'internal',
	suspended: 'internal',
	maxContacts: 'internal',
	managerLocked: 'internal',
	commitmentPurchased: 'dealer',
	commitmentPaid: 'dealer',
	reserveGrant: 'internal',
	seasonBaseline: 'internal',
	seasonSales: 'internal',
	seasonDiscount: 'internal',
	seasonSpend: 'internal',
	forwardBuying: 'internal',
	failedSeasons: 'internal',
	payoutPromised: 'dealer',
	payoutPaid: 'dealer',
	openPrice: 'internal',
	streetPrice: 'internal',
	supplyPrice: 'internal',
	dealerCosts: 'internal',
	dealerReceivable: 'internal',
	workingCapital: 'internal',
	salesShare: 'internal',
	authorisedRegions: 'dealer',
	yearlyPlan: 'internal',
	assessedBy: 'internal',
	contractFrom: 'dealer',
	contractTo: 'dealer',
	stageSince: 'internal',
	needs: 'internal',
};

/** What is written beside a cell is for the house, whatever the cell itself is. */
export const NOTE_CLASS: Disclosure = 'internal';

/** The policy, branch by branch: what a branch of class `dealer` tells is narrowed down below. */
export const POLICY_CLASSES: Readonly<Record<keyof Policy, Disclosure>> = {
	window: 'internal',
	basis: 'internal',
	segments: 'dealer',
	keyConditions: 'internal',
	stabilityMargin: 'internal',
	listPolicy: 'internal',
	list: 'internal',
	service: 'dealer',
	capacity: 'internal',
	teams: 'internal',
	standards: 'internal',
	bursts: 'internal',
	forecast: 'internal',
	economics: 'internal',
	timeAudit: 'internal',
	executive: 'internal',
	managers: 'internal',
	assignment: 'internal',
	promotion: 'dealer',
	responses: 'internal',
	classification: 'internal',
	interest: 'internal',
	guards: 'internal',
	churn: 'internal',
	pipeline: 'internal',
	calendar: 'internal',
	rebates: 'dealer',
	deposits: 'internal',
	priceList: 'internal',
	pricePolicy: 'internal',
	stock: 'internal',
	freightFen: 'internal',
	disclosure: 'internal',
};

/** Of a tier, the dealer's own alone; its cut says where others stand. */
export const TIER_CLASSES: Readonly<Record<keyof Tier, Disclosure>> = {
	id: 'public',
	name: 'public',
	key: 'internal',
	upTo: 'internal',
	min: 'internal',
	benefits: 'dealer',
	color: 'public',
};

export const SERVICE_CLASSES: Readonly<Record<keyof Service, Disclosure>> = {
	visits: 'dealer',
	calls: 'dealer',
	hoursPerVisit: 'internal',
	hoursPerCall: 'internal',
	adminHours: 'internal',
	customersPerManager: 'internal',
	maxVisits: 'internal',
};

/** What has to come back, and by when; the ratio would give away the money behind it. */
export const COMMITMENT_CLASSES: Readonly<Record<keyof CommitmentPolicy, Disclosure>> = {
	by: 'dealer',
	costRatio: 'internal',
	due: 'dealer',
	forwardBuying: 'internal',
	stopAfter: 'internal',
};

/** Of promotion in kind, what it is; never how much, nor what it costs. */
export const RESOURCE_CLASSES: Readonly<Record<keyof Resource, Disclosure>> = {
	id: 'internal',
	name: 'dealer',
	kind: 'dealer',
	unitFen: 'internal',
	units: 'internal',
	instrument: 'internal',
};

/** Of a rebate the condition, never the amount, nor how it is worked out (INVENTORY.md L02). */
export const REBATE_CLASSES: Readonly<Record<keyof RebateLadder, Disclosure>> = {
	id: 'internal',
	name: 'internal',
	kind: 'internal',
	by: 'dealer',
	period: 'dealer',
	steps: 'dealer',
	tiers: 'internal',
	believed: 'internal',
};
export const REBATE_STEP_CLASSES: Readonly<Record<keyof RebateStep, Disclosure>> = {
	from: 'dealer',
	rate: 'internal',
};

/** The plan report; sums over all customers are internal, since what is not one's own is others'. */
export const REPORT_CLASSES: Readonly<Record<keyof Report, Disclosure>> = {
	format: 'public',
	window: 'public',
	ledger: 'internal',
	totals: 'internal',
	tiers: 'internal',
	customers: 'internal',
	concentration: 'internal',
	migration: 'internal',
	staffing: 'internal',
	churn: 'internal',
	forecast: 'internal',
	pipeline: 'internal',
	churnModel: 'internal',
	assignment: 'internal',
	moved: 'internal',
	promotion: 'internal',
	optimum: 'internal',
	guards: 'internal',
	notices: 'internal',
};

/** What the report says of one customer. */
export const REPORT_CUSTOMER_CLASSES: Readonly<
	Record<keyof Report['customers'][number], Disclosure>
> = {
	customer: 'dealer',
	segment: 'internal',
	tier: 'dealer',
	priorTier: 'internal',
	shadowTier: 'internal',
	reasons: 'internal',
	position: 'internal',
	revenueFen: 'dealer',
	profitFen: 'internal',
	sellThroughFen: 'dealer',
	orders: 'dealer',
	activeMonths: 'dealer',
	largestOrderShare: 'internal',
	promotionFen: 'internal',
	overridden: 'internal',
	boundary: 'internal',
	candidates: 'internal',
	variation: 'internal',
	xyz: 'internal',
	strength: 'internal',
	loyalty: 'internal',
	quadrant: 'internal',
	face: 'internal',
	contributionBand: 'internal',
	suspended: 'internal',
	suspendedFor: 'internal',
	instruments: 'internal',
	commitmentFen: 'dealer',
	depositShortFen: 'internal',
	dealerProfitFen: 'internal',
	netNetFen: 'internal',
	pAlive: 'internal',
	expectedPurchases: 'internal',
	risk: 'internal',
	lifetimeValueFen: 'internal',
};
