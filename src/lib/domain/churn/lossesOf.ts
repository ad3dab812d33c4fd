import { later, type Later } from '../later';
import { NONE, type Measures, type Placement, type Window } from '../plan';
import type { Segment } from '../policy/policy';
import { cellCount, cellOf } from '../tier/cell';
import type { Fading } from './fading';
import type { Losses } from './losses';
import { LossSum } from './lossGroup';

/** Who went, all together and by the tier they had in the prior window [CHURN-8]. */
export function lossesOf(
	segments: readonly Pick<Segment, 'ladder'>[],
	{ months }: Pick<Window, 'months'>,
	measures: Pick<Measures, 'size' | 'revenue' | 'priorRevenue'>,
	{ segment, priorTier }: Pick<Placement, 'segment' | 'priorTier'>,
	fading: Pick<Fading, 'state'>,
): Losses {
	const whole = new LossSum();
	const byCell = Array.from({ length: cellCount(segments.length) }, () => new LossSum());
	for (let customer = 0; customer < measures.size; customer++) {
		whole.add(fading, measures, customer);
		if (priorTier[customer] === NONE) continue;
		byCell[cellOf(segment[customer]!, priorTier[customer]!)]!.add(fading, measures, customer);
	}
	return {
		...whole.group(months),
		byPriorTier: segments.flatMap(({ ladder }, place) =>
			ladder.tiers.map((_, tier) => ({
				...{ segment: place, tier },
				...byCell[cellOf(place, tier)]!.group(months),
			})),
		),
	};
}

/** The same, made when somebody looks at it. */
export const laterLosses = (
	segments: readonly Segment[],
	window: Window,
	measures: Measures,
	placement: Placement,
	fading: Later<Fading>,
	last: Later<Losses> | undefined,
): Later<Losses> =>
	later([segments, window.months, measures, placement, fading], last, () =>
		lossesOf(segments, window, measures, placement, fading.result),
	);
