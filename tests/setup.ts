import fc from 'fast-check';
import { vi } from 'vitest';

/** `npm run test:long` asks for more runs from a fresh seed; fast-check prints the seed of a failure. */
const long = process.env['TIERPLAN_LONG'] === '1';
/** Thousands of mistakes are tried one after the other; none of them need be made small. */
const short = process.env['TIERPLAN_SHORT'] === '1';

fc.configureGlobal(
	long ? { numRuns: 2000 } : { numRuns: short ? 20 : 100, seed: 20_260_101, endOnFailure: short },
);
if (long) vi.setConfig({ testTimeout: 10_800_000 });
