import { attributeOf } from '../customer/sheet';
import type { Plan } from '../plan';
import { message, type Message } from '../primitives/message';
import type { Code, Fen, Ratio } from '../primitives/units';
import { known } from './known';
import type { CustomerSales } from './customerSales';
import { missingFact, type Missing } from './missing';
import { monthSeries, type MonthSeries } from './monthSeries';

/** Who a customer is: its size, its months, how it pays. */
export interface ProfileCase {
	/** Place by revenue, 1 is the largest; null outside the window. */
	readonly rank: number | null;
	readonly share: Ratio | null;
	readonly series: MonthSeries;
	/** Rows of the sales sheet in the window. */
	readonly rows: number;
	/** Months of the window without net revenue, after the first sale of all. */
	readonly silent: number;
	/** Fen; null: not entered. */
	readonly receivable: Fen | null;
	readonly lines: readonly Message[];
	readonly missing: readonly Missing[];
}

/** The profile of a customer, in the window or not [CARD-4]. */
export function profileCase(plan: Plan, customer: Code, sales: CustomerSales): ProfileCase {
	const { measures, window, inputs, order } = plan;
	const isPresent = measures.present[customer] === 1;
	const series = monthSeries(sales, window);
	const from = Math.max(window.from, known(measures.firstMonth[customer]) ?? window.from);
	const now = series.fen.slice(Math.max(0, from - series.from));
	const rows = sales.months.filter((month) => month >= window.from && month <= window.to).length;
	const silent = isPresent ? now.filter((fen) => fen <= 0).length : 0;
	const receivable = attributeOf(inputs.customers, 'receivable', customer);
	const { revenue: whole } = measures.totals;
	return {
		rank: isPresent ? order.indexOf(customer) + 1 : null,
		share: isPresent && whole > 0 ? measures.revenue[customer]! / whole : null,
		...{ series, rows, silent },
		receivable: typeof receivable === 'number' ? receivable : null,
		lines: [
			...(isPresent ? presentLines(plan, customer, rows, silent) : goneLines(plan, customer)),
			...creditLines(plan, customer),
		],
		missing: typeof receivable === 'number' ? [] : [missingFact('receivable', 'card_tells_credit')],
	};
}

function presentLines(
	{ measures, window }: Plan,
	customer: Code,
	rows: number,
	silent: number,
): Message[] {
	return [
		message('card_profile_rows', {
			...{ rows, active: measures.activeMonths[customer]!, months: window.months },
			orders: measures.orders[customer]!,
		}),
		...(measures.presentPrior[customer] === 1 ? [] : [message('card_profile_new')]),
		...(silent > 0 ? [message('card_profile_silent', { months: silent })] : []),
	];
}

function goneLines({ measures }: Plan, customer: Code): Message[] {
	if (measures.presentPrior[customer] !== 1) return [message('card_profile_never')];
	const last = measures.lastActiveMonth[customer]!;
	return [
		last < 0
			? message('card_profile_gone')
			: message('card_profile_gone_since', {
					month: { month: last },
					revenue: { fen: measures.priorRevenue[customer]! },
				}),
	];
}

function creditLines({ inputs }: Plan, customer: Code): Message[] {
	const owed = attributeOf(inputs.customers, 'receivable', customer);
	const days = attributeOf(inputs.customers, 'receivableDays', customer);
	if (typeof owed !== 'number') return [];
	return [
		typeof days === 'number'
			? message('card_profile_owes_days', { money: { fen: owed }, days })
			: message('card_profile_owes', { money: { fen: owed } }),
	];
}
