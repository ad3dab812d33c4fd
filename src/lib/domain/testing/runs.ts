import fc from 'fast-check';

const USUAL = 300;

/** Runs of a property over the planning rules; more where the whole test run asks for more. */
export const RUNS = { numRuns: Math.max(USUAL, fc.readConfigureGlobal().numRuns ?? 0) };
