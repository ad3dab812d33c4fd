import type { Policy } from '../policy/policy';
import type { Answer } from './answer';
import { curveOf } from './curveOf';

/**
 * How the sales of a tier answer to calls, by tier id [RESP-9]: as they are judged, else by the one
 * elasticity of the economics, else nobody knows. Judgements that make no curve were refused before.
 */
export function answersOf({
	responses,
	economics,
}: Pick<Policy, 'responses' | 'economics'>): (tier: string) => Answer | null {
	const judged = new Map(
		Object.entries(responses.calls).flatMap(([tier, judgement]) =>
			judgement === null ? [] : [[tier, curveOf(judgement)] as const],
		),
	);
	const usual = economics === null ? null : { elasticity: economics.elasticity };
	return (tier) => {
		const found = judged.get(tier);
		return found?.ok === true ? found.value.curve : usual;
	};
}
