import type { Sample } from '$lib/application/ports';
import { batchOf } from './batchOf';
import { makeDealers } from './dealers';
import { factsOf } from './facts';
import { Random } from './random';
import { makeSales } from './sales';

const SEED = 20_261_031;

/**
 * The built-in sample: an invented liquor distributor with 120 dealers, 5 000 sales of the 24
 * months to October 2026, returns, two single big deals, dealers that come, go and lose money.
 * The same on every machine.
 */
export function createSample(): Sample {
	const random = new Random(SEED);
	const dealers = makeDealers(random);
	const sales = makeSales(dealers, random);
	return { batch: batchOf(dealers, sales), customers: factsOf(dealers, random) };
}
