import type { Plan } from '../plan';
import type { ScoreMeasure } from '../policy/policy';
import { message, type Message } from '../primitives/message';
import type { Code } from '../primitives/units';

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

/** Every term of a score: where the customer stands and how much it counts; none in other ladders. */
export function scoreLines({ placement, basis }: Plan, customer: Code): readonly Message[] {
	const { scores = [] } = placement.segments[placement.segment[customer]!]!;
	const wordOf = (measure: ScoreMeasure): string =>
		(basis.by === 'sell-through' ? SOLD[measure] : undefined) ?? WORD[measure];
	const known = scores.filter(({ percentile }) => !Number.isNaN(percentile[customer]!));
	const whole = known.reduce((sum, { weight }) => sum + weight, 0);
	return [
		...(known.length === 0
			? []
			: [
					message('explain_score', {
						score: {
							ratio: known.reduce(
								(sum, { weight, percentile }) => sum + (weight / whole) * percentile[customer]!,
								0,
							),
						},
					}),
				]),
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
