import fc from 'fast-check';
import type { Sale } from '../../../src/lib/domain/ledger/testing/batchOf';

/** Ordinary customers, all of them. */
export const NAMES = [
	...['甲', '乙', '__proto__', 'constructor', '😀', '￥', 'a"b', 'c,d', '=1+1', '\ud800', ' z'],
	...['toString', 'Ａ', 'e\u0301', 'é', "'", '0'],
];
/** Gaps between the months, single days, and rows that only know their month. */
const DATES = [
	...['2023-02', '2024-01', '2024-02-29', '2024-12-31', '2025-01-01', '2025-01', '2025-03-09'],
	...['2025-06', '2025-06-30', '2025-11-30', '2025-12', '2025-12-31', '2021-05'],
];
export const CHANNELS = ['经销', '电商', 'hasOwnProperty'];
const REGIONS = ['华东', '__proto__', '山区'];
const ORDERS = ['SO1', 'SO2', 'toString'];
/** Sixty of them still add up exactly: a sheet, and whatever a test adds to it. */
export const LARGEST = 140_000_000_000_000;
const MOST_ROWS = 30;

/** Ties, zeros, returns, single fen, and now and then figures near the limit. */
export const anyFen = (largest = LARGEST): fc.Arbitrary<number> =>
	fc.oneof(
		{ weight: 5, arbitrary: fc.constantFrom(0, 0, 1, 100, 100, 100, 250, 1200, -1, -100, -250) },
		{ weight: 4, arbitrary: fc.integer({ min: -500, max: 5000 }) },
		{ weight: 1, arbitrary: fc.integer({ min: -largest, max: largest }) },
		{ weight: 1, arbitrary: fc.constantFrom(largest, largest, largest - 1, -largest) },
	);

/** One in so many is blank. */
const sometimesBlank = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
	fc.option(value, { nil: undefined, freq: 14 });

export const anySale = (names: readonly string[] = NAMES, largest = LARGEST): fc.Arbitrary<Sale> =>
	fc.record({
		date: sometimesBlank(fc.constantFrom(...DATES)),
		customer: sometimesBlank(fc.constantFrom(...names)),
		amount: sometimesBlank(anyFen(largest)),
		profit: sometimesBlank(anyFen(largest)),
		promotion: fc.option(anyFen(largest), { nil: undefined, freq: 1 }),
		order: fc.option(fc.constantFrom(...ORDERS), { nil: undefined, freq: 1 }),
		channel: sometimesBlank(fc.constantFrom(...CHANNELS)),
		region: sometimesBlank(fc.constantFrom(...REGIONS)),
	});

/** No row, one customer, a few, or many; rows of any kind. */
export const anySheet = (largest = LARGEST): fc.Arbitrary<readonly Sale[]> =>
	fc.oneof(
		{ weight: 1, arbitrary: fc.array(anySale(['甲'], largest), { maxLength: 6 }) },
		{ weight: 3, arbitrary: fc.array(anySale(NAMES.slice(0, 4), largest), { maxLength: 12 }) },
		{ weight: 3, arbitrary: fc.array(anySale(NAMES, largest), { maxLength: MOST_ROWS }) },
	);
