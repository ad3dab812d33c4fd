/** `npm run test:long` asks every property a hundred times as often, from a fresh seed. */
const LONG = process.env['TIERPLAN_LONG'] === '1';
/** Enough to notice a mistake, where thousands of them are tried one after the other. */
const SHORT = process.env['TIERPLAN_SHORT'] === '1';
const EVERY = LONG ? 100_000 : 1000;
/** A whole plan costs a millisecond, a whole database many. */
const OF_DATABASES = 10;

/** Runs of an invariant. */
export const RUNS = { numRuns: SHORT ? 40 : EVERY };
/** Runs of one that makes whole plans. */
export const PLAN_RUNS = { numRuns: SHORT ? 5 : EVERY };
/** The same, where so many tests together are one invariant. */
export const sharedBy = (tests: number) => ({ numRuns: Math.ceil(PLAN_RUNS.numRuns / tests) });
/** Runs of one that writes and opens whole databases. */
export const DATABASE_RUNS = { numRuns: EVERY / OF_DATABASES };
/** Plans that are made once more under every language and time zone. */
export const GOLDEN_PLANS = LONG ? 10_000 : 40;
