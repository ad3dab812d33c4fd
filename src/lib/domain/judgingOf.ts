import type { LedgerTotals } from './ledger/totals/ledgerTotals';
import type { Plan } from './plan';
import { within, type Steps } from './primitives/steps';
import type { Stages } from './stages';

/** Share of the work that is done when the sales are dealt out by customer, and their orders added up. */
const DEALT = 0.2;
const ADDED = 0.5;

/**
 * What all guards say of a plan, in steps; null: it is made. The sales are dealt out by customer first, and
 * added up by order: the guards read them so, and so does the next edit.
 */
export function judgingOf({ stages }: Plan): Steps<void> | null {
	const { guards, totals } = stages as Stages;
	return guards.made ? null : judgingSteps(totals.result, guards);
}

function* judgingSteps({ pages, tallies }: LedgerTotals, guards: Stages['guards']): Steps<void> {
	yield* within(pages.dealing(), 0, DEALT);
	yield* within(tallies.steps('order'), DEALT, ADDED);
	yield* within(guards.making(), ADDED, 1);
}
