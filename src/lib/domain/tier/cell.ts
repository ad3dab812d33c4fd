/** A (segment, tier) as one number: what small tables by both are indexed by. */
const TIERS = 256;

// Written out: a bundle makes variables of constants, and this is asked of every customer.
export const cellOf = (segment: number, tier: number): number => segment * 256 + tier;
/** Length of a table over the cells of so many segments. */
export const cellCount = (segments: number): number => segments * TIERS;
