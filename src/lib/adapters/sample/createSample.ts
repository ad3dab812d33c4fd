import type { Sample } from '$lib/application/ports';
import { batchOf } from './batchOf';
import { makeDealers } from './dealers';
import { factsOf } from './facts';
import { moneyFacts } from './moneyFacts';
import { SAMPLE_POLICY } from './policy';
import { recordsOf } from './records';
import { Random } from './random';
import { relationFacts } from './relationFacts';
import { makeSales } from './sales';
import { sellThroughOf } from './sellThrough';

const SEED = 20_261_031;
/** Of its own, so that what is sold on draws nothing from the rest. */
const SOLD_SEED = 20_261_101;
/** The same for the planner's own records. */
const RECORDS_SEED = 20_261_122;
/** And for how close customers are: so many of the largest have it written down. */
const RELATION_SEED = 20_261_125;
const WITH_STAGE = 64;
/** And for what the money asked for and brought. */
const MONEY_SEED = 20_261_123;

/**
 * The built-in sample: an invented liquor distributor with 120 dealers, 5 000 sales of the 24
 * months to October 2026, returns, two single big deals, dealers that come, go, lose money, or are loaded with
 * more than they sell on.
 * The same on every machine.
 */
export function createSample(): Sample {
	const random = new Random(SEED);
	const dealers = makeDealers(random);
	const sales = makeSales(dealers, random);
	const soldOn = sellThroughOf(dealers, sales, new Random(SOLD_SEED));
	return {
		batch: batchOf(dealers, sales, soldOn),
		customers: {
			columns: new Map([
				...factsOf(dealers, random).columns,
				...moneyFacts(dealers, sales, new Random(MONEY_SEED)),
				...relationFacts(dealers.length, WITH_STAGE, new Random(RELATION_SEED)),
			]),
		},
		registers: recordsOf(dealers, new Random(RECORDS_SEED)),
		policy: SAMPLE_POLICY,
	};
}
