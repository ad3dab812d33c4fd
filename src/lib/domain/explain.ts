/** The door to every explanation: why a tier, why these hours, why this much money. */
export { explanationLines, type Explanation } from './explain/explanation';
export { explainTier, type TierExplanation } from './explain/explainTier';
export { explainHours } from './explain/explainHours';
export { explainLeaving } from './explain/explainLeaving';
export { explainTeam, type TeamFigure } from './explain/explainTeam';
export { explainPromotion } from './explain/explainPromotion';
export { tierCushion } from './explain/tierCushion';
export { tierGap } from './explain/tierGap';
export { explainFace } from './explain/explainFace';
export { explainQuadrant } from './explain/explainQuadrant';
export { explainBand } from './explain/explainBand';
export { explainXyz } from './explain/explainXyz';
