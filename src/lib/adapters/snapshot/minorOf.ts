import { ATTRIBUTE_IDS, type AttributeId } from '../../domain/customer/attributes';
import type { Inputs } from '../../domain/inputs';
import type { PolicyChanges } from '../../domain/policy/policy';
import { usedOrigins } from './origins';
import { hasSellThrough } from './sellThrough';

/** What version 1.0 can say of a customer. */
const FIRST_ATTRIBUTES: ReadonlySet<AttributeId> = new Set([
	...(['channel', 'region', 'industry', 'manager', 'customerSince', 'behaviour', 'class'] as const),
	...(['stage', 'loyalty', 'influence', 'approver', 'walletShare', 'stock', 'deposit'] as const),
	...(['target', 'churnReason', 'suspended'] as const),
]);
const LATER = ATTRIBUTE_IDS.filter((id) => !FIRST_ATTRIBUTES.has(id));

/** The lowest minor version that can hold a workbook: earlier builds open what does not need a later one. */
export function minorOf(inputs: Inputs): number {
	const needed = needsSecond(inputs) ? 2 : needsFirst(inputs) ? 1 : 0;
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

/** Since 1.1: columns and numbers of the planner's own, later attributes, origins. */
function needsFirst({ customers, ledger }: Inputs): boolean {
	return (
		customers.own?.some(({ values }) => values.some((text) => text !== '')) === true ||
		customers.numbers?.some((number) => number !== '') === true ||
		LATER.some((id) => customers.columns.get(id)?.some((value) => value !== null) === true) ||
		usedOrigins(ledger).length > 0
	);
}
