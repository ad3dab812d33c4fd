import {
	explainBand,
	explainCover,
	explainDealer,
	explainDeposit,
	explainFace,
	explainHours,
	explainLeaving,
	explainNetNet,
	explainPromotion,
	explainPush,
	explainQuadrant,
	explainRebate,
	explainRegion,
	explainTier,
	explainXyz,
	type Explanation,
} from '$lib/domain/explain';
import type { Plan } from '$lib/domain/plan';
import type { Code } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { About } from './about';
import { explainMeasures } from './explainMeasures';

const EXPLAIN: Readonly<Record<About, (plan: Plan, customer: Code) => Explanation | null>> = {
	tier: explainTier,
	hours: explainHours,
	promotion: explainPromotion,
	face: explainFace,
	quadrant: explainQuadrant,
	band: explainBand,
	xyz: explainXyz,
	figures: explainMeasures,
	leaving: explainLeaving,
	rebate: explainRebate,
	deposit: explainDeposit,
	dealer: explainDealer,
	netNet: explainNetNet,
	cover: explainCover,
	region: explainRegion,
	push: explainPush,
};
const WORDS: Readonly<Record<About, () => string>> = {
	tier: () => m.why_tier(),
	hours: () => m.why_hours(),
	promotion: () => m.why_promotion(),
	face: () => m.customers_col_face(),
	quadrant: () => m.customers_col_quadrant(),
	band: () => m.customers_col_band(),
	xyz: () => m.customers_col_xyz(),
	figures: () => m.customers_why_figures(),
	leaving: () => m.why_leaving(),
	rebate: () => m.why_rebate(),
	deposit: () => m.why_deposit(),
	dealer: () => m.why_dealer(),
	netNet: () => m.why_net_net(),
	cover: () => m.why_cover(),
	region: () => m.why_region(),
	push: () => m.why_push(),
};

/** Why a figure of a customer is what it is; null where there is nothing to explain. */
export const explainAbout = (about: About, plan: Plan, customer: Code): Explanation | null =>
	EXPLAIN[about](plan, customer);

/** What it is asked about, in a word. */
export const aboutWord = (about: About): string => WORDS[about]();
