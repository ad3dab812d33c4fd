import { power } from '../primitives/power';
import type { Ratio } from '../primitives/units';
import { responseAt, type ResponseCurve } from './responseCurve';

/** How sales answer to effort: along a judged curve, or by one elasticity. */
export type Answer = ResponseCurve | { readonly elasticity: number };

/** Sales with so much effort, today's both being 1 [RESP-9]. */
export const answerAt = (answer: Answer, effort: number): Ratio =>
	'elasticity' in answer
		? power(effort, answer.elasticity)
		: responseAt(answer, effort) / responseAt(answer, 1);
