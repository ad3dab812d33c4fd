import type { Explanation } from '../explain/explanation';
import { NO_NAME } from '../ledger/names';
import type { Plan } from '../plan';
import { message } from '../primitives/message';
import { MONTHS_PER_YEAR, type Code } from '../primitives/units';
import type { PerformanceCase } from './performanceCase';

/** Why a customer is so far to its target, and where its revenue comes from [CARD-5]. */
export function explainPerformance(
	{ measures, window, inputs }: Plan,
	customer: Code,
	{ target, reached, matrix }: PerformanceCase,
): Explanation {
	const { names } = inputs;
	const revenue = measures.revenue[customer]!;
	const lead =
		target === null || reached === null
			? message('card_why_no_target', { revenue: { fen: revenue } })
			: message('card_why_target', {
					target: { fen: target },
					months: window.months,
					due: { fen: Math.round((target * window.months) / MONTHS_PER_YEAR) },
					revenue: { fen: revenue },
					share: { ratio: reached },
				});
	const cells = matrix.rows.flatMap(({ channel, place, cells: row }) =>
		row.flatMap((fen, at) => {
			const where = [
				names.channel.name(channel ?? NO_NAME),
				names[matrix.place].name(place ?? NO_NAME),
				names[matrix.across].name(matrix.columns[at] ?? NO_NAME),
			].filter((name) => name !== '');
			return fen === null || where.length === 0 ? [] : [{ fen, name: where.join(' · ') }];
		}),
	);
	const lines = cells
		.sort((a, b) => b.fen - a.fen)
		.map(({ fen, name }) =>
			revenue > 0
				? message('card_why_cell_share', {
						...{ name, money: { fen } },
						share: { ratio: fen / revenue },
					})
				: message('card_why_cell', { name, money: { fen } }),
		);
	return { lead, lines: [...lines, message('card_why_cells')] };
}
