import type { CutEnd, LadderKind } from '../policy/policy';

/** Measures that never fall when a customer buys more. */
const SCORE_WEIGHTS = { revenue: 2, growth: 0.5, activeMonths: 1 };

/** Cuts → a policy file's segments: one segment, tiers t0, t1 … with the first `keys` of them key. */
export function ladderJson(
	by: LadderKind,
	cuts: readonly number[],
	keys = 0,
	cutBy?: CutEnd,
): object[] {
	const name = by === 'monthly-average' ? 'min' : 'upTo';
	const tiers = cuts.map((cut, place) => ({ id: `t${place}`, key: place < keys, [name]: cut }));
	const weights = by === 'score' ? { weights: SCORE_WEIGHTS } : {};
	const ends = cutBy === undefined ? {} : { cutBy };
	return [{ id: 'all', where: null, ladder: { by, ...ends, ...weights, tiers } }];
}

const STANDARD = { visits: 1, calls: 1, hoursPerVisit: 1, hoursPerCall: 1, adminHours: 0 };

/** A whole policy file around a ladder: no stability, no conditions, unless `more` says so. */
export const ladderPolicy = (
	by: LadderKind,
	cuts: readonly number[],
	more: object = {},
	keys = 0,
	cutBy?: CutEnd,
): object => ({
	segments: ladderJson(by, cuts, keys, cutBy),
	service: Object.fromEntries(cuts.map((_, place) => [`t${place}`, STANDARD])),
	stabilityMargin: 0,
	keyConditions: { minActiveMonths: 0, maxLargestOrderShare: 1, requireProfit: false },
	...more,
});
