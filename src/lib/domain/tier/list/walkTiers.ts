import { NONE } from '../../plan';
import type { Code } from '../../primitives/units';

/** What one run says of everybody, by customer code; NONE without rows in it. */
export interface RunTiers {
	/** By the plain ladder. */
	readonly plain: Uint8Array;
	/** By the ladder with every cut loosened by the stability margin. */
	readonly loose: Uint8Array;
}

/**
 * The tier that a customer has come to over the runs, the earliest first: it rises to the best tier
 * that all of the last `periods` runs reach, and falls to the best that none of them exceeds even
 * with the margin (C6) [LIST-5]. It begins with the plain tier of its first run; a later run in
 * which it bought nothing counts as the last tier. NONE without any run.
 */
export function walkTiers(
	runs: readonly RunTiers[],
	customer: Code,
	periods: number,
	lastTier: number,
): number {
	let tier = NONE;
	let start = 0;
	for (let step = 0; step < runs.length; step++) {
		if (tier === NONE) {
			tier = runs[step]!.plain[customer]!;
			start = step;
			continue;
		}
		if (step - start < periods) continue;
		let worst = 0;
		let best = NONE;
		for (let k = step - periods + 1; k <= step; k++) {
			worst = Math.max(worst, Math.min(runs[k]!.plain[customer]!, lastTier));
			best = Math.min(best, runs[k]!.loose[customer]!, lastTier);
		}
		if (worst < tier) tier = worst;
		else if (best > tier) tier = best;
	}
	return tier;
}
