import type { RebateLadder } from '../../policy/channelPolicy';
import type { Fen, Ratio } from '../../primitives/units';
import { rebateOf, type StepAt } from './rebateOf';

/** The lowest price at which a dealer still wins by selling on to reach a threshold. */
export interface DumpFloor {
	/** The threshold in view, fen. */
	readonly from: Fen;
	/** Part of our price: 0.94 is 6 % under it; below 0 he could give it away. */
	readonly floor: Ratio;
}

/**
 * What a dealer who has bought `bought` this period gains by reaching a threshold, spread over what
 * is missing: floor = 1 − R / (T − q), R the rebate at the threshold less what he has earned, times
 * how surely he expects it [REBATE-4]. The worst of the thresholds ahead; null past the last one.
 */
export function dumpFloor(
	{ kind, believed = 1 }: Pick<RebateLadder, 'kind' | 'believed'>,
	steps: readonly StepAt[],
	bought: Fen,
): DumpFloor | null {
	const held = Math.max(0, bought);
	const earned = exactRebate(kind, steps, held);
	let worst: DumpFloor | null = null;
	for (const { from } of steps) {
		if (from <= held) continue;
		const gain = (exactRebate(kind, steps, from) - earned) * believed;
		const floor = 1 - gain / (from - held);
		if (worst === null || floor < worst.floor) worst = { from, floor };
	}
	return worst;
}

/** The next threshold tells the floor of a dealer far from the others; rounding to the fen would blur it. */
function exactRebate(kind: RebateLadder['kind'], steps: readonly StepAt[], bought: Fen): Fen {
	if (kind === 'incremental') return rebateOf(kind, steps, bought);
	const last = steps.filter(({ from }) => bought >= from).at(-1);
	return last === undefined ? 0 : last.rate * bought;
}

/** A floor at every part of the way to a ladder's last threshold, for its curve. */
export function dumpCurve(
	ladder: Pick<RebateLadder, 'kind' | 'believed'>,
	steps: readonly StepAt[],
	points: number,
): readonly { readonly bought: Fen; readonly floor: Ratio }[] {
	const last = steps.at(-1)?.from ?? 0;
	return Array.from({ length: points }, (_, k) => {
		const bought = Math.round((last * k) / points);
		return { bought, floor: dumpFloor(ladder, steps, bought)?.floor ?? 1 };
	});
}
