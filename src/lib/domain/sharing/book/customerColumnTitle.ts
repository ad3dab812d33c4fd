import { ATTRIBUTE_IDS } from '../../customer/attributes';
import { message } from '../../primitives/message';
import type { OutText } from '../outTable';
import { keyOf } from './fields';

const OWN = 'own:';
/** Figures of the customer sheet, as `computedFields` has them. */
const COMPUTED: ReadonlySet<string> = new Set([
	...['revenue', 'revenueShare', 'tier', 'priorTier', 'shadowTier', 'face', 'quadrant', 'strength'],
	...['loyaltyIndex', 'growth', 'orders', 'activeMonths', 'largestOrderShare', 'profit', 'margin'],
	...['netContribution', 'risk', 'lifetimeValue', 'band', 'xyz', 'variation', 'hours', 'promotion'],
]);

/** What a column of the customer sheet is called, by the name under which notes are kept; one that nobody knows, by that name. */
export function customerColumnTitle(column: string): OutText {
	if (column.startsWith(OWN)) return column.slice(OWN.length);
	if (column === 'customer' || column === 'number') return message(`customers_col_${column}`);
	if (COMPUTED.has(column)) return message(`out_customer_${keyOf(column)}`);
	const known = ATTRIBUTE_IDS.some((id) => id === column);
	return known ? message(`customers_col_${keyOf(column)}`) : column;
}
