import { locate } from '../ledger/locate';
import { NO_NAME } from '../ledger/names';
import { NONE, type Plan } from '../plan';
import { monthOfDay, NO_DAY } from '../primitives/day';
import type { Code, Fen, Month } from '../primitives/units';
import { ownFeed, partOf, type Feed } from './feed';
import { sumSales } from './sumSales';

/** Why a row counts nowhere: what it lacks. */
export type RowLack = 'customer' | 'date' | 'amount';
/** Where a counted row lies: what reads it. */
export type RowTime = 'window' | 'prior' | 'before' | 'after';

/** What a row of the sales sheet is, and what of its own it brings. */
export interface RowTrace {
	/** From 0. */
	readonly row: number;
	/** null: nobody is named. */
	readonly customer: Code | null;
	/** null: none was read. */
	readonly month: Month | null;
	readonly amount: Fen | null;
	/** null: it counts. */
	readonly lacks: RowLack | null;
	readonly time: RowTime | null;
	readonly feeds: readonly Feed[];
}

/** What one row of the sheet feeds by itself [TRACE-4]; what its customer feeds is another matter. */
export function rowFeeds(plan: Plan, row: number): RowTrace {
	const { chunk, row: at } = locate(plan.inputs.ledger, row);
	const [named, day, fen] = [chunk.customer[at]!, chunk.day[at]!, chunk.amount[at]!];
	const customer = named === NO_NAME ? null : named;
	const amount = Number.isNaN(fen) ? null : fen;
	const month = day === NO_DAY ? null : monthOfDay(day);
	const lacks: RowLack | null =
		customer === null ? 'customer' : month === null ? 'date' : amount === null ? 'amount' : null;
	const found = { row, customer, month, amount, lacks };
	if (customer === null || month === null || amount === null)
		return { ...found, time: null, feeds: [] };
	const time = timeOf(plan, month);
	const own = (id: 'profit' | 'promotion' | 'sellThrough'): number =>
		chunk.numbers[id]?.[at] ?? NaN;
	const order = chunk.texts.order?.[at] ?? NO_NAME;
	return {
		...found,
		time,
		feeds: [
			...ownFeed('history', time === 'after' ? null : amount, { month }),
			...(time === 'prior' ? priorFeeds(plan, customer, amount, own('profit')) : []),
			...(time === 'window'
				? [
						...windowFeeds(plan, customer, amount, own('profit')),
						...monthFeeds(plan, customer, month, amount),
						...orderFeeds(plan, customer, order, amount),
						...ownFeed('customerSpent', own('promotion')),
						...soldOn(plan, customer, own('sellThrough')),
					]
				: []),
		],
	};
}

function timeOf({ window }: Plan, month: Month): RowTime {
	if (month > window.to) return 'after';
	if (month >= window.from) return 'window';
	return month >= window.priorFrom && month <= window.priorTo ? 'prior' : 'before';
}

/** Into its customer's figures, and with them into its tier's and everybody's. */
function windowFeeds(plan: Plan, customer: Code, amount: Fen, profit: Fen): readonly Feed[] {
	const { measures, placement, policy } = plan;
	const place = placement.tier[customer] ?? NONE;
	const at = placement.segment[customer]!;
	const tier = policy.segments[at]?.ladder.tiers[place];
	const summary = placement.tiers.find((each) => each.segment === at && each.tier === place);
	const known = measures.profit !== null && !Number.isNaN(profit);
	return [
		partOf('customerRevenue', amount, measures.revenue[customer]!),
		...(known ? [partOf('customerProfit', profit, measures.profit[customer]!)] : []),
		...(tier === undefined || summary === undefined
			? []
			: [partOf('tierRevenue', amount, summary.revenue, { tier })]),
		partOf('revenue', amount, measures.totals.revenue),
	];
}

function priorFeeds({ measures }: Plan, customer: Code, amount: Fen, profit: Fen) {
	const known = measures.priorProfit !== null && !Number.isNaN(profit);
	return [
		partOf('customerPrior', amount, measures.priorRevenue[customer]!),
		...(known ? [partOf('customerPriorProfit', profit, measures.priorProfit[customer]!)] : []),
	];
}

function monthFeeds(plan: Plan, customer: Code, month: Month, amount: Fen): readonly Feed[] {
	const sum = sumSales(plan.inputs.ledger, customer, { from: month, to: month });
	return [partOf('customerMonth', amount, sum, { month })];
}

/** Rows with one number are one order. */
function orderFeeds(plan: Plan, customer: Code, order: Code, amount: Fen): readonly Feed[] {
	if (order === NO_NAME) return [];
	const { from, to } = plan.window;
	const sum = sumSales(plan.inputs.ledger, customer, { from, to, order });
	return [partOf('customerOrder', amount, sum, plan.inputs.names.order.name(order))];
}

function soldOn({ basis }: Plan, customer: Code, sold: Fen): readonly Feed[] {
	return basis.by !== 'sell-through' || Number.isNaN(sold)
		? []
		: [partOf('customerSoldOn', sold, basis.value[customer]!)];
}
