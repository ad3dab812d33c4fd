/** The door to every explanation: why a tier, why these hours, why this much money. */
export { explanationLines, type Explanation } from './explain/explanation';
export { explainTier, type TierExplanation } from './explain/explainTier';
export { explainHours, type HoursExplanation } from './explain/explainHours';
export { explainPromotion, type PromotionExplanation } from './explain/explainPromotion';
export type { ConditionCheck, ConditionState } from './explain/conditions';
export type { TierGap } from './explain/tierGap';
