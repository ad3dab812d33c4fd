import type { Fen, Ratio } from '../../primitives/units';
import { answerAt, type Answer } from '../../response/answer';

/** Sales a year of a tier that a team serves, and how they answer to more service. */
export interface ServedSales {
	readonly revenue: Fen;
	readonly answer: Answer;
}

/**
 * Margin a year that a team does not earn because its people keep only a part of the standard
 * [ECON-4]: full service is 1 / achieved of today's. null: unknown, or nobody is there to judge by.
 */
export function unmetStandard(
	sales: readonly ServedSales[],
	achieved: Ratio | null,
	margin: Ratio,
): Fen | null {
	if (achieved === null || achieved <= 0) return null;
	return sales.reduce(
		(sum, { revenue, answer }) =>
			sum + Math.max(0, revenue) * margin * (answerAt(answer, 1 / achieved) - 1),
		0,
	);
}
