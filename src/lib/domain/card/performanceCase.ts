import { attributeOf } from '../customer/sheet';
import { NO_NAME } from '../ledger/names';
import type { Plan } from '../plan';
import { message, type Message } from '../primitives/message';
import { MONTHS_PER_YEAR, type Code, type Fen, type Ratio } from '../primitives/units';
import type { CustomerSales } from './customerSales';
import { missingFact, missingSales, type Missing } from './missing';
import { isNamed, salesMatrix, type SalesMatrix } from './salesMatrix';

/** Where a customer sells: category × channel × place, and how far it is to its target. */
export interface PerformanceCase {
	/** Fen a year; null: not entered. */
	readonly target: Fen | null;
	/** Revenue of the window / what of the target falls into as many months. */
	readonly reached: Ratio | null;
	readonly matrix: SalesMatrix;
	readonly lines: readonly Message[];
	readonly missing: readonly Missing[];
}

/** What a card has room for. */
const ROOM = { rows: 3, columns: 4 };

/** Performance of a customer of the window [CARD-5]. */
export function performanceCase(plan: Plan, customer: Code, sales: CustomerSales): PerformanceCase {
	const { measures, window, inputs } = plan;
	const said = attributeOf(inputs.customers, 'target', customer);
	const target = typeof said === 'number' && said > 0 ? said : null;
	const revenue = measures.revenue[customer]!;
	const due = target === null ? null : (target * window.months) / MONTHS_PER_YEAR;
	const matrix = salesMatrix(sales, window, ROOM);
	const hasPlace = isNamed(sales, 'region') || isNamed(sales, 'shipRegion');
	return {
		target,
		reached: due === null ? null : revenue / due,
		matrix,
		lines: [
			...(due === null ? [] : [targetLine(revenue, due)]),
			...strongestLines(plan, matrix, revenue),
		],
		missing: [
			...(target === null ? [missingFact('target', 'card_tells_target')] : []),
			...(isNamed(sales, 'category') ? [] : [missingSales('category', 'card_tells_category')]),
			...(isNamed(sales, 'channel') ? [] : [missingSales('channel', 'card_tells_channel')]),
			...(hasPlace ? [] : [missingSales('region', 'card_tells_place')]),
		],
	};
}

const targetLine = (revenue: Fen, due: Fen): Message =>
	revenue >= due
		? message('card_performance_reached', { over: { fen: Math.round(revenue - due) } })
		: message('card_performance_short', { rest: { fen: Math.round(due - revenue) } });

/** The cell with the most money that has a name both ways. */
function strongestLines(
	{ inputs }: Plan,
	{ across, place, columns, rows }: SalesMatrix,
	revenue: Fen,
): Message[] {
	const cells = rows.flatMap((row) =>
		row.cells.flatMap((fen, at) => {
			const column = columns[at] ?? NO_NAME;
			return fen === null || fen <= 0 || column === NO_NAME || row.channel === null
				? []
				: [{ channel: row.channel, place: row.place ?? NO_NAME, column, fen }];
		}),
	);
	cells.sort((a, b) => b.fen - a.fen);
	const [most] = cells;
	if (most === undefined || revenue <= 0) return [];
	const { names } = inputs;
	const where = [names.channel.name(most.channel), names[place].name(most.place)];
	const named = where.filter((each) => each !== '');
	const name = names[across].name(most.column);
	const share = { ratio: Math.min(1, most.fen / revenue) };
	return [
		named.length === 0
			? message('card_performance_strong', { name, share })
			: message('card_performance_strong_in', { name, where: named.join(' · '), share }),
	];
}
