import fc from 'fast-check';

const USUAL = 60;
/** Enough where thousands of small mistakes are tried one after the other. */
const FEW = 20;
const few = process.env['TIERPLAN_SHORT'] === '1';

/** Runs of a property over the planning rules; more where the whole test run asks for more. */
export const RUNS = { numRuns: few ? FEW : Math.max(USUAL, fc.readConfigureGlobal().numRuns ?? 0) };
