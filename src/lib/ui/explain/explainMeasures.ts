import type { Explanation } from '$lib/domain/explain';
import type { Plan } from '$lib/domain/plan';
import { message, type Message } from '$lib/domain/primitives/message';
import type { Code } from '$lib/domain/primitives/units';

/** What the window holds of a customer, and from what each figure comes; null without a row in it. */
export function explainMeasures(plan: Plan, customer: Code): Explanation | null {
	const { measures, window } = plan;
	if (measures.present[customer] !== 1) return null;
	const revenue = measures.revenue[customer]!;
	const before = measures.priorRevenue[customer]!;
	const profit = measures.profit?.[customer] ?? null;
	const lines: Message[] = [
		before > 0
			? message('customers_why_growth', {
					before: { exactFen: before },
					growth: { ratio: revenue / before - 1 },
				})
			: message('customers_why_new'),
		message('customers_why_months', {
			months: measures.activeMonths[customer]!,
			window: window.months,
			orders: measures.orders[customer]!,
		}),
	];
	if (revenue > 0) {
		const order = measures.largestOrder[customer]!;
		lines.push(
			message('customers_why_order', {
				order: { exactFen: order },
				share: { ratio: order / revenue },
			}),
		);
		if (measures.totals.revenue > 0) {
			lines.push(
				message('customers_why_share', {
					total: { exactFen: measures.totals.revenue },
					share: { ratio: revenue / measures.totals.revenue },
				}),
			);
		}
	}
	if (profit === null) lines.push(message('customers_why_no_profit'));
	else if (revenue > 0) {
		lines.push(
			message('customers_why_margin', {
				profit: { exactFen: profit },
				margin: { ratio: profit / revenue },
			}),
		);
	} else lines.push(message('customers_why_profit', { profit: { exactFen: profit } }));
	return {
		lead: message('customers_why_revenue', {
			revenue: { exactFen: revenue },
			from: { month: window.from },
			to: { month: window.to },
		}),
		lines,
	};
}
