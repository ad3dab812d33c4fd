/** A (segment, tier) as one number: what small tables by both are indexed by. */
const TIERS = 256;

export const cellOf = (segment: number, tier: number): number => segment * TIERS + tier;
/** Length of a table over the cells of so many segments. */
export const cellCount = (segments: number): number => segments * TIERS;
