import { ATTRIBUTE_IDS, type AttributeId } from '../../domain/customer/attributes';
import type { Inputs } from '../../domain/inputs';
import { usedOrigins } from './origins';

/** What version 1.0 can say of a customer. */
const FIRST_ATTRIBUTES: ReadonlySet<AttributeId> = new Set([
	...(['channel', 'region', 'industry', 'manager', 'customerSince', 'behaviour', 'class'] as const),
	...(['stage', 'loyalty', 'influence', 'approver', 'walletShare', 'stock', 'deposit'] as const),
	...(['target', 'churnReason', 'suspended'] as const),
]);
const LATER = ATTRIBUTE_IDS.filter((id) => !FIRST_ATTRIBUTES.has(id));

/** The lowest minor version that can hold a workbook: earlier builds open what does not need a later one. */
export function minorOf({ customers, ledger, beyond }: Inputs): number {
	const needed =
		customers.own?.some(({ values }) => values.some((text) => text !== '')) === true ||
		customers.numbers?.some((number) => number !== '') === true ||
		LATER.some((id) => customers.columns.get(id)?.some((value) => value !== null) === true) ||
		usedOrigins(ledger).length > 0;
	return Math.max(needed ? 1 : 0, beyond?.minor ?? 0);
}
