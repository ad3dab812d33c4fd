import type { Window } from '../plan';
import type { Policy } from '../policy/policy';
import { NO_MONTH, readMonth } from '../primitives/day';
import type { Month } from '../primitives/units';

/**
 * The window and the one before it. Without `asOf` it ends in the month of the latest counted
 * sale; an empty ledger has no months at all. @throws RangeError when `asOf` is not a month.
 */
export function windowOf(
	{ months, asOf }: Policy['window'],
	ledger: { readonly from: Month; readonly to: Month },
): Window {
	const given = asOf === null ? ledger.to : readMonth(asOf);
	if (given === null) throw new RangeError(`not a month: ${asOf}`);
	const to: Month = given;
	const span = { months, ledgerFrom: ledger.from, ledgerTo: ledger.to };
	if (to === NO_MONTH) {
		return { ...span, from: NO_MONTH, to, priorFrom: NO_MONTH, priorTo: NO_MONTH };
	}
	const from = to - months + 1;
	return { ...span, from, to, priorFrom: from - months, priorTo: from - 1 };
}
