import { FACES } from '../../classification/classification';
import { portfolioMargin } from '../../classification/face';
import { message } from '../../primitives/message';
import { fires, QUIET, type Guard } from '../guard';

const BLACK = FACES.indexOf('black');

/** Kept for its influence although it earns little, and nobody has signed for it [GUARD-11]. */
export const blackFaceUnapproved: Guard = {
	id: 'black-face-unapproved',
	severity: 'warning',
	judge: ({ measures, order, classification, attributes, sheet }) => {
		if (measures.profit === null) return { kind: 'unjudged', why: message('guard_needs_profit') };
		if (portfolioMargin(measures) === null) {
			return { kind: 'unjudged', why: message('guard_needs_margin') };
		}
		// Only influence makes a face black: where nobody has any, no face need be looked at.
		if (!sheet.columns.get('influence')?.includes(1)) return QUIET;
		const { face } = classification;
		const customers = Array.from(order).filter(
			(customer) => face[customer] === BLACK && attributes.text('approver', customer) === '',
		);
		if (customers.length === 0) return QUIET;
		const figures = customers.map(() => NaN);
		return fires({ unit: 'none', customers, figures, figure: null, limit: null });
	},
};
