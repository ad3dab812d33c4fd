import type { SalesColumn } from '$lib/domain/ledger/columns';
import { m } from '$lib/i18n';

/** What a column with a meaning is called on screen. */
export const meaningTitles = (): Readonly<Record<SalesColumn, string>> => ({
	date: m.sales_column_date(),
	customer: m.sales_column_customer(),
	order: m.sales_column_order(),
	product: m.sales_column_product(),
	category: m.sales_column_category(),
	channel: m.sales_column_channel(),
	region: m.sales_column_region(),
	shipRegion: m.sales_column_ship_region(),
	manager: m.sales_column_manager(),
	quantity: m.sales_column_quantity(),
	amount: m.sales_column_amount(),
	profit: m.sales_column_profit(),
	promotion: m.sales_column_promotion(),
	sellThrough: m.sales_column_sell_through(),
});
