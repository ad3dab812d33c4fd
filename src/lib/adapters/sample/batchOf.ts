import type { SalesBatch } from '$lib/domain/ledger/batch';
import { TEXT_COLUMNS, type TextColumn } from '$lib/domain/ledger/columns';
import { NameList } from '$lib/domain/ledger/names';
import { dayText } from '$lib/domain/primitives/day';
import type { Fen } from '$lib/domain/primitives/units';
import type { Dealer } from './dealers';
import type { Sale } from './sales';

const THOUSANDTHS = 1000;
const NUMBER_DIGITS = 3;

/** The sales as a batch, by date, with order numbers as a trading house gives them. */
export function batchOf(
	dealers: readonly Dealer[],
	made: readonly Sale[],
	soldOn: ReadonlyMap<Sale, Fen>,
): SalesBatch {
	const sales = [...made].sort((a, b) => a.day - b.day || a.order - b.order);
	const orders = orderNumbers(sales);
	const text = (column: TextColumn) => {
		const list = new NameList();
		const codes = Int32Array.from(sales, (sale) =>
			list.code(textOf(column, sale, dealers[sale.dealer]!, orders)),
		);
		return { codes, names: list.from(0) };
	};
	const [order, product, category, channel, region, shipRegion, manager] = TEXT_COLUMNS.map(text);
	return {
		rows: sales.length,
		day: Int32Array.from(sales, ({ day }) => day),
		customer: Int32Array.from(sales, ({ dealer }) => dealer),
		amount: Float64Array.from(sales, ({ amount }) => amount),
		numbers: {
			quantity: Float64Array.from(sales, ({ quantity }) => quantity * THOUSANDTHS),
			profit: Float64Array.from(sales, ({ profit }) => profit),
			promotion: Float64Array.from(sales, ({ promotion }) => promotion),
			sellThrough: Float64Array.from(sales, (sale) => soldOn.get(sale)!),
		},
		texts: {
			order: order!.codes,
			product: product!.codes,
			category: category!.codes,
			channel: channel!.codes,
			region: region!.codes,
			shipRegion: shipRegion!.codes,
			manager: manager!.codes,
		},
		extraColumns: [],
		extra: [],
		names: {
			customer: dealers.map(({ name }) => name),
			order: order!.names,
			product: product!.names,
			category: category!.names,
			channel: channel!.names,
			region: region!.names,
			shipRegion: shipRegion!.names,
			manager: manager!.names,
			extra: [],
		},
		refused: [],
		roundedRows: 0,
	};
}

function textOf(
	column: TextColumn,
	sale: Sale,
	dealer: Dealer,
	orders: ReadonlyMap<number, string>,
): string {
	switch (column) {
		case 'order':
			return orders.get(sale.order) ?? '';
		case 'product':
			return sale.product.name;
		case 'category':
			return sale.product.category;
		case 'channel':
			return dealer.channel.name;
		case 'region':
			return dealer.province;
		case 'shipRegion':
			return sale.shipRegion;
		case 'manager':
			return dealer.manager;
	}
}

/** `XS20260105-003` for the third order of a day, `TH…` for a return. */
function orderNumbers(sales: readonly Sale[]): ReadonlyMap<number, string> {
	const numbers = new Map<number, string>();
	const lastOfDay = new Map<number, number>();
	for (const { order, day, quantity } of sales) {
		if (numbers.has(order)) continue;
		const next = (lastOfDay.get(day) ?? 0) + 1;
		lastOfDay.set(day, next);
		const prefix = quantity < 0 ? 'TH' : 'XS';
		numbers.set(
			order,
			`${prefix}${dayText(day).replaceAll('-', '')}-${String(next).padStart(NUMBER_DIGITS, '0')}`,
		);
	}
	return numbers;
}
