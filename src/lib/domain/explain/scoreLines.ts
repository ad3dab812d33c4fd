import type { Plan, ScorePart } from '../plan';
import type { ScoreMeasure } from '../policy/policy';
import { message, type Message } from '../primitives/message';
import type { Code, Ratio } from '../primitives/units';

const WORD: Readonly<Record<ScoreMeasure, string>> = {
	revenue: 'revenue',
	profit: 'profit',
	margin: 'margin',
	growth: 'growth',
	orders: 'orders',
	activeMonths: 'active_months',
	loyalty: 'loyalty',
	influence: 'influence',
	potential: 'potential',
};

/** By sell-through these measure something else. */
const SOLD: Readonly<Partial<Record<ScoreMeasure, string>>> = {
	revenue: 'sell_through',
	growth: 'sell_through_growth',
	activeMonths: 'sold_months',
};

/** What the score of a customer comes to, 0–1; null in other ladders, and where no term is known. */
export function scoreOf({ placement }: Plan, customer: Code): Ratio | null {
	const { scores = [] } = placement.segments[placement.segment[customer]!]!;
	const known = scores.filter(({ percentile }) => !Number.isNaN(percentile[customer]!));
	if (known.length === 0) return null;
	const whole = wholeOf(known);
	return known.reduce(
		(sum, { weight, percentile }) => sum + (weight / whole) * percentile[customer]!,
		0,
	);
}

/** Weights of the terms that are known. */
const wholeOf = (known: readonly ScorePart[]): number =>
	known.reduce((sum, { weight }) => sum + weight, 0);

/** Every term of a score: where the customer stands and how much it counts; none in other ladders. */
export function scoreLines(plan: Plan, customer: Code): readonly Message[] {
	const { placement, basis } = plan;
	const { scores = [] } = placement.segments[placement.segment[customer]!]!;
	const wordOf = (measure: ScoreMeasure): string =>
		(basis.by === 'sell-through' ? SOLD[measure] : undefined) ?? WORD[measure];
	const known = scores.filter(({ percentile }) => !Number.isNaN(percentile[customer]!));
	const whole = wholeOf(known);
	const score = scoreOf(plan, customer);
	return [
		...(score === null ? [] : [message('explain_score', { score: { ratio: score } })]),
		...scores.map(({ measure, weight, percentile }) => {
			const place = percentile[customer]!;
			return Number.isNaN(place)
				? message(`explain_score_unknown_${wordOf(measure)}`)
				: message(`explain_score_of_${wordOf(measure)}`, {
						percentile: { ratio: place },
						weight: { ratio: weight / whole },
					});
		}),
	];
}
