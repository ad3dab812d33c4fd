/** The columns of a sale that hold text, in the order of the sales sheet. */
export const TEXT_COLUMNS = [
	'order',
	'product',
	'category',
	'channel',
	'region',
	'shipRegion',
	'manager',
] as const;
export type TextColumn = (typeof TEXT_COLUMNS)[number];

/** The columns of a sale that hold a number beside the amount. `quantity` is in thousandths, money in fen. */
export const NUMBER_COLUMNS = ['quantity', 'profit', 'promotion', 'sellThrough'] as const;
export type NumberColumn = (typeof NUMBER_COLUMNS)[number];

/** Every column with a meaning. */
export const SALES_COLUMNS = [
	'date',
	'customer',
	'order',
	'product',
	'category',
	'channel',
	'region',
	'shipRegion',
	'manager',
	'quantity',
	'amount',
	'profit',
	'promotion',
	'sellThrough',
] as const;
export type SalesColumn = (typeof SALES_COLUMNS)[number];

/** A column without a meaning is kept as text: `extra:0`, `extra:1`, … by its place in `Ledger.extraColumns`. */
export type ExtraColumn = `extra:${number}`;
export type ColumnId = SalesColumn | ExtraColumn;

/** A column that chunks keep: one of the sheet, or where its rows came from. */
export type ChunkColumn = ColumnId | 'source';
