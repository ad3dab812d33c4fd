import { MONTHS_PER_YEAR } from '../primitives/units';
import { dateShape, THREE_NUMBERS, type DateShape } from './dateShape';
import { isShortYear, YEAR_DIGITS } from './shortYear';

/** Which of three numbers is year, month and day. */
export const DATE_ORDERS = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const LONGEST_MONTH = 31;
/** Nearly all dates; they decide nothing and need no closer look. */
const YEAR_FIRST = /^\d{4}/;

/** The orders in which a date of three numbers can be read; none for another form. */
export function possibleOrders(shape: DateShape): readonly DateOrder[] {
	if (!THREE_NUMBERS.has(shape.form)) return [];
	const { numbers, widths } = shape;
	const [a = 0, b = 0, c = 0] = numbers;
	const isMonth = (value: number): boolean => value >= 1 && value <= MONTHS_PER_YEAR;
	const isDay = (value: number): boolean => value >= 1 && value <= LONGEST_MONTH;
	const first = widths[0] === YEAR_DIGITS;
	const last = widths[2] === YEAR_DIGITS;
	return DATE_ORDERS.filter((order) => {
		if (order === 'ymd') return !last && (first || isShortYear(a)) && isMonth(b) && isDay(c);
		if (first || !(last || isShortYear(c))) return false;
		return order === 'dmy' ? isDay(a) && isMonth(b) : isMonth(a) && isDay(b);
	});
}

/** What the dates of a column tell about the order of their numbers. */
export interface OrderFound {
	readonly order: DateOrder;
	/** Does a date leave no other choice? */
	readonly decides: (text: string) => boolean;
}

/**
 * The one order in which every date of three numbers can be read; null when several fit all of them, or
 * none does. Where year first and year last both fit, the number that changes less is the year.
 */
export function orderOf(texts: readonly string[]): OrderFound | null {
	const shapes = texts
		.filter((text) => !YEAR_FIRST.test(text))
		.map(dateShape)
		.filter((shape) => possibleOrders(shape).length > 0);
	if (shapes.length === 0) return null;
	let fitting = DATE_ORDERS.filter((order) =>
		shapes.every((shape) => possibleOrders(shape).includes(order)),
	);
	if (fitting.length > 1 && fitting.includes('ymd')) {
		const different = (at: number): number =>
			new Set(shapes.map(({ numbers }) => numbers[at])).size;
		const yearLast = different(2) < different(0);
		fitting = fitting.filter((order) => (order === 'ymd') !== yearLast);
	}
	const [order] = fitting;
	if (order === undefined || fitting.length > 1) return null;
	return {
		order,
		decides: (text) => {
			const possible = possibleOrders(dateShape(text));
			return possible.length === 1 && possible[0] === order;
		},
	};
}
