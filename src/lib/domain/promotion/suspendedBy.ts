import { attributeOf, type CustomerSheet } from '../customer/sheet';
import type { Code } from '../primitives/units';
import { SUSPENSION_BIT, type Promotion, type Suspension } from './promotion';
import type { PromotionInput } from './promotionInput';

/** What people write into a column of reasons when there is none. */
const NO_REASON = new Set(['', '0', '否', '无', '不', 'no', 'n', 'none', 'false']);

/**
 * Marks the customers that get nothing, and why [POOL-8]: the sheet gives a reason or a yes, or the
 * policy has a switch for what was found. Never by itself from a quadrant or a band.
 */
export function suspendedBy(
	{ policy, sheet, offences }: Pick<PromotionInput, 'policy' | 'sheet' | 'offences'>,
	present: Uint8Array,
): Pick<Promotion, 'suspended' | 'suspendedFor'> {
	const suspendedFor = new Uint8Array(present.length);
	const suspended = new Uint8Array(present.length);
	const mark = (reason: Suspension, holds: (customer: Code) => boolean): void => {
		for (let customer = 0; customer < present.length; customer++) {
			if (present[customer] !== 0 && holds(customer)) {
				suspendedFor[customer]! |= SUSPENSION_BIT[reason];
				suspended[customer] = 1;
			}
		}
	};
	if (sheet.columns.has('suspended')) mark('sheet', (customer) => saysSo(sheet, customer));
	const on = new Set(policy.suspendOn);
	if (on.has('open-price') && sheet.columns.has('openPrice')) {
		mark('open-price', (customer) => attributeOf(sheet, 'openPrice', customer) === 1);
	}
	const { region = null, deposit = null } = offences ?? {};
	if (on.has('region-offence') && region) {
		mark('region-offence', (customer) => region[customer] === 1);
	}
	if (on.has('deposit-short') && deposit) {
		mark('deposit-short', (customer) => deposit[customer] === 1);
	}
	return { suspendedFor, suspended };
}

function saysSo(sheet: CustomerSheet, customer: Code): boolean {
	const said = attributeOf(sheet, 'suspended', customer);
	return said !== null && !NO_REASON.has(String(said).trim().toLowerCase());
}

/** Why a customer gets nothing; empty where it is not suspended. */
export const suspensionsOf = (
	{ suspendedFor }: Pick<Promotion, 'suspendedFor'>,
	customer: Code,
): readonly Suspension[] =>
	(Object.keys(SUSPENSION_BIT) as Suspension[]).filter(
		(reason) => ((suspendedFor[customer] ?? 0) & SUSPENSION_BIT[reason]) !== 0,
	);
