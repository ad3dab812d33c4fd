import type { LedgerTotals } from './ledger/totals/ledgerTotals';
import type { Plan } from './plan';
import { within, type Steps } from './primitives/steps';
import type { Stages } from './stages';

/** Share of the work that is done when the sales are dealt out by customer. */
const DEALT = 0.2;

/**
 * What all guards say of a plan, in steps; null: it is made. The sales are dealt out by customer first:
 * the guards read them so, and so does the next edit.
 */
export function judgingOf({ stages }: Plan): Steps<void> | null {
	const { guards, totals } = stages as Stages;
	return guards.made ? null : judgingSteps(totals.result, guards);
}

function* judgingSteps({ pages }: LedgerTotals, guards: Stages['guards']): Steps<void> {
	yield* within(pages.dealing(), 0, DEALT);
	yield* within(guards.making(), DEALT, 1);
}
