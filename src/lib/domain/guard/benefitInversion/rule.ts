import { cellOf } from '../../tier/cell';
import { concerned, smallest } from '../concerned';
import { fires, QUIET, type Guard } from '../guard';

/** Part of the revenue at the border by which a tier may stay behind: whole fen of many customers. */
const NOISE = 1e-6;

/**
 * At the border of two tiers a customer would get less in the better one [GUARD-20]. Customers: the
 * better tier's; figure: what it loses by rising, fen; limit 0.
 */
export const benefitInversion: Guard = {
	id: 'benefit-inversion',
	severity: 'warning',
	judge: ({ order, placement, channel }) => {
		const steps = new Map<number, number>();
		for (const { segment, better, step, at } of channel.borders) {
			if (step < -NOISE * at) steps.set(cellOf(segment, better), step);
		}
		if (steps.size === 0) return QUIET;
		const found = concerned(
			order,
			(customer) =>
				steps.get(cellOf(placement.segment[customer]!, placement.tier[customer]!)) ?? null,
		);
		const figure = smallest([...steps.values()]);
		return fires({ unit: 'fen', ...(found ?? { customers: [], figures: [] }), figure, limit: 0 });
	},
};
