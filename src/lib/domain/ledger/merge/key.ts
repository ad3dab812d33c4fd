import { dayInMonth } from '../../primitives/day';
import type { SalesBatch } from '../batch';
import type { TextColumn } from '../columns';
import type { Ledger } from '../ledger';

/** What makes two sales the same one: their customer, their date or month, and texts. */
export type KeyPart = 'customer' | 'date' | 'month' | TextColumn;

/** Texts that belong to the proposed key where both sides have them. */
const PROPOSED: readonly TextColumn[] = ['order', 'product'];

/** Customer, month (where neither side knows days: else date), and order and product where both have them. */
export function proposeKey(ledger: Ledger, batch: SalesBatch): readonly KeyPart[] {
	const days = batch.day.some(hasDay) || ledger.chunks.some(({ day }) => day.some(hasDay));
	return [
		'customer',
		days ? 'date' : 'month',
		...PROPOSED.filter(
			(id) => batch.texts[id] !== null && ledger.chunks.some(({ texts }) => texts[id] !== null),
		),
	];
}

const hasDay = (day: number): boolean => dayInMonth(day) !== 0;
