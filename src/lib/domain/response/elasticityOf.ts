import type { Ratio } from '../primitives/units';
import { responseAt, type ResponseCurve } from './responseCurve';

/** By how much of themselves sales rise for a little more than today's effort, a part of it [RESP-10]. */
export function elasticityOf(curve: ResponseCurve): Ratio {
	const { least, most, delay, steepness } = curve;
	const slope = ((most - least) * steepness * delay) / (1 + delay) ** 2;
	return slope / responseAt(curve, 1);
}
