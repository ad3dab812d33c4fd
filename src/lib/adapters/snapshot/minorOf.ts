import { ATTRIBUTE_IDS, type AttributeId } from '../../domain/customer/attributes';
import type { Inputs } from '../../domain/inputs';
import type { GuardId } from '../../domain/guard/finding';
import type { PolicyChanges } from '../../domain/policy/policy';
import { usedOrigins } from './origins';
import { hasNotes } from './salesNotes';
import { hasSellThrough } from './sellThrough';

/** What version 1.0 can say of a customer. */
const FIRST_ATTRIBUTES: ReadonlySet<AttributeId> = new Set([
	...(['channel', 'region', 'industry', 'manager', 'customerSince', 'behaviour', 'class'] as const),
	...(['stage', 'loyalty', 'influence', 'approver', 'walletShare', 'stock', 'deposit'] as const),
	...(['target', 'churnReason', 'suspended'] as const),
]);
const THIRD: ReadonlySet<AttributeId> = new Set(['maxContacts', 'managerLocked']);
const SECOND: ReadonlySet<AttributeId> = new Set([
	...(['tier', 'tierReason', 'tierApprover', 'tierUntil'] as const),
	...(['receivable', 'receivableDays', 'rebatePaid'] as const),
]);
const FIFTH: ReadonlySet<AttributeId> = new Set([
	...(['yearlyPlan', 'assessedBy', 'contractFrom', 'contractTo'] as const),
	...(['stageSince', 'needs'] as const),
]);
const FOURTH = ATTRIBUTE_IDS.filter(
	(id) => !FIRST_ATTRIBUTES.has(id) && !SECOND.has(id) && !THIRD.has(id) && !FIFTH.has(id),
);
const LATER = ATTRIBUTE_IDS.filter((id) => !FIRST_ATTRIBUTES.has(id));

/** The lowest minor version that can hold a workbook: earlier builds open what does not need a later one. */
export function minorOf(inputs: Inputs): number {
	const all = [needsFirst, needsSecond, needsThird, needsFourth, needsFifth, needsSixth];
	const needed = all.findLastIndex((needs) => needs(inputs)) + 1;
	return Math.max(needed, inputs.beyond?.minor ?? 0);
}

/** Since 1.2: sell-through beside a sale, and a policy that says whose sales count. */
function needsSecond({ ledger, scenarios }: Inputs): boolean {
	const asks = ({ basis }: PolicyChanges): boolean => basis !== undefined;
	return (
		hasSellThrough(ledger) ||
		asks(scenarios.baseline) ||
		scenarios.list.some(({ changes }) => asks(changes))
	);
}

/** Names of the policy that 1.3 brought. */
const THIRD_PARTS: readonly (keyof PolicyChanges)[] = [
	...(['standards', 'bursts', 'forecast', 'economics', 'timeAudit'] as const),
	...(['executive', 'managers', 'assignment'] as const),
];

/** Since 1.3: who serves them, beyond the standards of each tier. */
function needsThird({ customers, scenarios }: Inputs): boolean {
	return (
		[...THIRD].some((id) => hasValue(customers, id)) ||
		[scenarios.baseline, ...scenarios.list.map(({ changes }) => changes)].some(asksThird)
	);
}

function asksThird(changes: PolicyChanges): boolean {
	const services = [changes.service, ...(changes.segments ?? []).map(({ service }) => service)];
	return (
		THIRD_PARTS.some((part) => changes[part] !== undefined) ||
		changes.segments?.some(({ service }) => service !== undefined) === true ||
		services.some((service) =>
			Object.values(service ?? {}).some(
				(each) => each?.maxVisits !== undefined || each?.customersPerManager !== undefined,
			),
		) ||
		changes.teams?.some(({ current, serves }) => current === null || serves !== undefined) ===
			true ||
		(changes.capacity?.churnUplift ?? 0) > 0 ||
		changes.guards?.standardNotMet !== undefined
	);
}

/** What a policy could say up to 1.3, by its branches. */
const BEFORE_FOURTH: ReadonlySet<string> = new Set([
	...['window', 'basis', 'segments', 'keyConditions', 'stabilityMargin', 'listPolicy', 'list'],
	...['service', 'capacity', 'teams', 'promotion', 'classification', 'interest', 'guards'],
	...THIRD_PARTS,
	...['pool', 'newCustomerShare', 'reserveShare', 'base', 'tierWeights', 'capRate', 'floorFen']
		.concat('multipliers')
		.map((name) => `promotion.${name}`),
	...['concentration', 'departmentDue', 'standardNotMet'].map((name) => `guards.${name}`),
]);

/** Since 1.4: what they get, beyond a pool shared out by weight. */
function needsFourth({ customers, scenarios }: Inputs): boolean {
	return (
		FOURTH.some((id) => hasValue(customers, id)) ||
		[scenarios.baseline, ...scenarios.list.map(({ changes }) => changes)].some(asksFourth)
	);
}

function asksFourth(changes: PolicyChanges): boolean {
	const within = (branch: 'promotion' | 'guards'): readonly string[] =>
		Object.keys(changes[branch] ?? {}).map((name) => `${branch}.${name}`);
	const said = [...Object.keys(changes), ...within('promotion'), ...within('guards')];
	const { pool } = changes.promotion ?? {};
	return (
		said.some((name) => !BEFORE_FOURTH.has(name)) ||
		(pool !== undefined && 'goalFen' in pool) ||
		changes.classification?.xyz?.deviation !== undefined ||
		changes.segments?.some(({ ladder }) => ladder.cutBy !== undefined) === true
	);
}

/** Names of the policy that 1.5 brought. */
const FIFTH_PARTS: ReadonlySet<string> = new Set(['churn', 'pipeline', 'calendar']);

/** Since 1.5: the planner's own records, a customer's dossier, a policy that looks ahead, words about scenarios. */
function needsFifth({ customers, registers, redacted, scenarios }: Inputs): boolean {
	return (
		registers !== undefined ||
		redacted !== undefined ||
		scenarios.published === true ||
		scenarios.list.some(({ note, color }) => note !== undefined || color !== undefined) ||
		[...FIFTH].some((id) => hasValue(customers, id)) ||
		[scenarios.baseline, ...scenarios.list.map(({ changes }) => changes)].some(asksFifth)
	);
}

/** Guards that 1.5 brought. */
const FIFTH_GUARDS: ReadonlySet<GuardId> = new Set(['churn-at-risk', 'pot-returns']);

function asksFifth({ guards, deposits, promotion, ...changes }: PolicyChanges): boolean {
	const emptied = (by: Readonly<Record<string, unknown>> = {}): boolean =>
		Object.values(by).includes(null);
	return (
		Object.keys(changes).some((name) => FIFTH_PARTS.has(name)) ||
		guards?.potReturns !== undefined ||
		guards?.off?.some((guard) => FIFTH_GUARDS.has(guard)) === true ||
		emptied(deposits?.rates) ||
		emptied(promotion?.segmentPools) ||
		promotion?.newCustomersFrom !== undefined ||
		changes.forecast?.wonFrom !== undefined
	);
}

/** Since 1.6: notes beside cells. */
const needsSixth = ({ ledger, customers }: Inputs): boolean =>
	hasNotes(ledger) || (customers.notes?.length ?? 0) > 0;

const hasValue = ({ columns }: Inputs['customers'], id: AttributeId): boolean =>
	columns.get(id)?.some((value) => value !== null) === true;

/** Since 1.1: columns and numbers of the planner's own, later attributes, origins. */
function needsFirst({ customers, ledger }: Inputs): boolean {
	return (
		customers.own?.some(({ values }) => values.some((text) => text !== '')) === true ||
		customers.numbers?.some((number) => number !== '') === true ||
		LATER.some((id) => hasValue(customers, id)) ||
		usedOrigins(ledger).length > 0
	);
}
