import type { ExposedPair } from '../../channel/region/exposedPairs';
import { message } from '../../primitives/message';
import type { Fen } from '../../primitives/units';
import type { Explanation } from '../explanation';
import { money } from './money';

/** Why a product flows from one region into another, and what would stop it [EXPLAIN-7]. `freight`: fen a unit. */
export const explainFlow = (
	{ from, to, netFrom, netTo, margin }: ExposedPair,
	freight: Fen,
): Explanation => ({
	lead: message('explain_flow', { from, to, margin: money(margin) }),
	lines: [
		message('explain_flow_rule', {
			...{ there: money(netTo), here: money(netFrom) },
			...{ freight: money(freight), margin: money(margin) },
		}),
		message('explain_flow_gap', { freight: money(freight), margin: money(margin) }),
	],
});
