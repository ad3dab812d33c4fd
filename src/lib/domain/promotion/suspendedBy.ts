import { attributeOf, type CustomerSheet } from '../customer/sheet';

/** What people write into a column of reasons when there is none. */
const NO_REASON = new Set(['', '0', '否', '无', '不', 'no', 'n', 'none', 'false']);

/**
 * Marks the customers whose sheet says that they are suspended [POOL-8]: a reason or a yes.
 * Never by itself from a quadrant or a band.
 */
export function suspendedBy(sheet: CustomerSheet, present: Uint8Array): Uint8Array {
	const suspended = new Uint8Array(present.length);
	if (!sheet.columns.has('suspended')) return suspended;
	for (let customer = 0; customer < present.length; customer++) {
		if (present[customer] === 0) continue;
		const said = attributeOf(sheet, 'suspended', customer);
		if (said !== null && !NO_REASON.has(String(said).trim().toLowerCase())) suspended[customer] = 1;
	}
	return suspended;
}
