import { message } from '../../primitives/message';
import { claimOf } from '../../promotion/commitment/commitmentsOf';
import { seasonOf } from '../../promotion/commitment/seasonOf';
import { concerned, smallest } from '../concerned';
import { fires, QUIET, type Guard, type GuardInput } from '../guard';

/**
 * Money that brings nothing back [GUARD-32]: a season whose return is below the limit; or, where
 * commitments are asked for and kept account of, money to a customer of whom nothing is written.
 * Figure: profit for a yuan, none where nothing is known of it.
 */
export const promotionWithoutReturn: Guard = {
	id: 'promotion-without-return',
	severity: 'warning',
	judge: (input) => {
		const { policy, measures, sheet, promotion, order } = input;
		const { commitment } = policy.promotion;
		const limit = policy.guards.promotionReturn;
		const columns = trackedColumns(input);
		const seasons = sheet.columns.has('seasonBaseline');
		if (!seasons && columns.length === 0) {
			return { kind: 'unjudged', why: message('guard_needs_returns') };
		}
		const found = concerned(order, (customer) => {
			const season = seasonOf({ policy: commitment, measures, sheet }, customer);
			const ratio = typeof season === 'string' ? null : season.ratio;
			if (ratio !== null) return ratio < limit ? ratio : null;
			const uncommitted =
				columns.length > 0 &&
				claimOf(promotion, sheet, customer) > 0 &&
				columns.every((values) => typeof values[customer] !== 'number');
			return uncommitted ? NaN : null;
		});
		if (found === null) return QUIET;
		const known = found.figures.filter((figure) => !Number.isNaN(figure));
		const figure = known.length === 0 ? null : smallest(known);
		return fires({ unit: 'ratio', ...found, figure, limit });
	},
};

/** What the sheet writes down of what came back; empty where no commitment is asked for. */
function trackedColumns({ policy, sheet }: GuardInput) {
	if (policy.promotion.commitment.costRatio === null) return [];
	return (['commitmentPurchased', 'commitmentPaid'] as const).flatMap((id) => {
		const values = sheet.columns.get(id);
		return values?.some((value) => typeof value === 'number') === true ? [values] : [];
	});
}
