import { CONTRIBUTION_BANDS } from '../classification/classification';
import { NONE } from '../plan';
import type { ClassificationPolicy } from '../policy/policy';
import { ceil, decimalOf, minus, ONE, timesWhole } from '../primitives/decimal';
import { nthLargest } from '../primitives/nthLargest';

const [CREATE, SUSTAIN, RELEASE] = CONTRIBUTION_BANDS.map((_, place) => place) as [
	number,
	number,
	number,
];

/**
 * Places in CONTRIBUTION_BANDS [CONTRIB-2]: by the share of the customers with a figure that have
 * strictly more. Below `create`: create; from 1 − `release` on, and negative: release; else
 * sustain. NONE without a figure. Both shares become whole numbers of customers, so no rounding
 * moves anybody, and equal customers share a band.
 */
export function bandsOf(net: Float64Array, shares: ClassificationPolicy['bands']): Uint8Array {
	const band = new Uint8Array(net.length).fill(NONE);
	const figures = knownOf(net);
	const heads = (share: typeof ONE): number => ceil(timesWhole(share, figures.length));
	const best = heads(decimalOf(shares.create));
	const rest = heads(minus(ONE, decimalOf(shares.release)));
	// Fewer than n have strictly more than whoever has at least what the n-th has.
	const toCreate = best === 0 ? Infinity : nthLargest(figures, best);
	const toSustain = rest === 0 ? Infinity : nthLargest(figures, rest);
	for (let customer = 0; customer < net.length; customer++) {
		const figure = net[customer]!;
		if (Number.isNaN(figure)) continue;
		if (figure >= toCreate) band[customer] = CREATE;
		else band[customer] = figure < toSustain && figure < 0 ? RELEASE : SUSTAIN;
	}
	return band;
}

/** The figures that are known. */
function knownOf(net: Float64Array): Float64Array {
	const known = new Float64Array(net.length);
	let count = 0;
	for (let customer = 0; customer < net.length; customer++) {
		const figure = net[customer]!;
		if (!Number.isNaN(figure)) known[count++] = figure;
	}
	return known.subarray(0, count);
}
