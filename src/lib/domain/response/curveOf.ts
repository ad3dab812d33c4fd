import { ln } from '../primitives/ln';
import { message, type Message } from '../primitives/message';
import { ok, refuse, type Result } from '../primitives/result';
import { exp } from '../primitives/exp';
import type { Ratio } from '../primitives/units';
import { ASKED, type ResponseJudgement } from './judgement';
import { responseAt, type ResponseCurve } from './responseCurve';

export interface JudgedCurve {
	readonly curve: ResponseCurve;
	/** The widest distance between curve and judgements; null where four of them leave none. */
	readonly residual: Ratio | null;
}

/**
 * The curve through what a planner thinks [RESP-2]: with four judgements exactly, with five the least
 * squares of logit sales over the logarithm of effort. A reason where sales do not rise with effort.
 */
export function curveOf(judged: ResponseJudgement): Result<JudgedCurve, Message> {
	const wrong = outOfOrder(judged);
	if (wrong !== null) return refuse(message(wrong));
	const { zero: least, half, more, saturation: most } = judged;
	const logit = (sales: Ratio): number => ln((sales - least) / (most - sales));
	const now: Point = { at: 0, logit: logit(1) };
	const above: Point = { at: ln(ASKED.more), logit: logit(more) };
	if (half === undefined) {
		const steepness = (above.logit - now.logit) / above.at;
		return ok({
			curve: { least, most, steepness, delay: (most - 1) / (1 - least) },
			residual: null,
		});
	}
	const below: Point = { at: ln(ASKED.half), logit: logit(half) };
	const { slope, level } = leastSquares([below, now, above]);
	const curve: ResponseCurve = { least, most, steepness: slope, delay: exp(-level) };
	const missed = [
		responseAt(curve, ASKED.half) - half,
		responseAt(curve, 1) - 1,
		responseAt(curve, ASKED.more) - more,
	];
	return ok({ curve, residual: Math.max(...missed.map(Math.abs)) });
}

/** Sales have to rise all the way: none < half < today < half as much again < all. */
function outOfOrder({ zero, half, more, saturation }: ResponseJudgement): string | null {
	if (!(zero >= 0 && zero < 1)) return 'response_zero_not_below';
	if (half !== undefined && !(half > zero && half < 1)) return 'response_half_not_between';
	if (!(more > 1)) return 'response_more_not_above';
	return saturation > more && saturation < Infinity ? null : 'response_saturation_not_above';
}

interface Point {
	readonly at: number;
	readonly logit: number;
}

/** The straight line with the least squares; the points do not stand in one place. */
function leastSquares(points: readonly Point[]): {
	readonly slope: number;
	readonly level: number;
} {
	const mean = (read: (point: Point) => number): number =>
		points.reduce((sum, point) => sum + read(point), 0) / points.length;
	const at = mean((point) => point.at);
	const middle = mean((point) => point.logit);
	const spread = mean((point) => (point.at - at) ** 2);
	const together = mean((point) => (point.at - at) * (point.logit - middle));
	const slope = together / spread;
	return { slope, level: middle - slope * at };
}
