import type { Subject } from '$lib/application/importing';
import { CUSTOMERS_ONLY } from '../header/attributeWords';
import type { Layout } from '../header/layout';
import { nameProspects } from '../header/prospectWords';
import type { Role } from '../header/salesWords';

/** Facts about customers that outweigh an amount in a table without any date. */
const FACTS_OVER_AMOUNT = 2;
/** Two months are a header; one may be a fact such as the month of the first order. */
const MONTHS = 2;

/**
 * Sales have an amount (or months, or quantity and price). A table with a customer and none of these is
 * one of customers when a title names a fact about them; one with an undated amount, when two do.
 * Prospects say so themselves.
 */
export function subjectOf({ titles }: Layout, columns: ReadonlyMap<Role, number>): Subject {
	if (nameProspects(titles.map(({ text }) => text))) return 'prospects';
	if (!columns.has('customer')) return 'sales';
	const taken = new Set(columns.values());
	const only = titles.filter(
		({ attribute, role }) =>
			attribute !== null && CUSTOMERS_ONLY.has(attribute.id) && role !== 'amount',
	).length;
	const facts = titles.filter(
		({ attribute }, at) => attribute !== null && columns.get('customer') !== at,
	).length;
	const months = titles.filter(({ month }) => month !== null && month.covers !== 'year').length;
	const years = titles.filter(({ month }) => month?.covers === 'year').length;
	const priced = columns.has('quantity') && columns.has('price');
	if (months >= MONTHS || priced || taken.size === 0) return 'sales';
	if (!columns.has('amount') && years === 0)
		return facts > 0 || columns.has('code') ? 'customers' : 'sales';
	return !columns.has('date') && only >= FACTS_OVER_AMOUNT ? 'customers' : 'sales';
}
