import { XYZ } from '../classification/classification';
import type { Plan } from '../plan';
import { message } from '../primitives/message';
import type { Code } from '../primitives/units';
import type { Explanation } from './explanation';

const SHOWN_DECIMALS = 3;

/** How steady a customer buys, and against which limits [EXPLAIN-4]; null without a row in the window. */
export function explainXyz(plan: Plan, customer: Code): Explanation | null {
	const { classification, policy, measures, window } = plan;
	if (measures.present[customer] !== 1) return null;
	const { x, y, seasonal, deviation } = policy.classification.xyz;
	const variation = classification.variation[customer]!;
	const place = XYZ[classification.xyz[customer]!];
	const how = seasonal
		? message('explain_xyz_seasonal')
		: message('explain_xyz_months', {
				months: window.months,
				mean: { exactFen: Math.round(measures.revenue[customer]! / window.months) },
			});
	const lines = deviation === 'sample' ? [how, message('explain_xyz_sample')] : [how];
	if (place === undefined) {
		return { lead: message(seasonal ? 'explain_xyz_no_year' : 'explain_xyz_none'), lines };
	}
	return {
		lead: message(`explain_xyz_${place.toLowerCase()}`, {
			variation: variation.toFixed(SHOWN_DECIMALS),
			x: String(x),
			y: String(y),
		}),
		lines,
	};
}
