import type { Sale } from '../../ledger/testing/batchOf';
import type { GuardFinding, GuardId } from '../../plan';
import { planOf, type Given } from '../../testing/planOf';

/** A finding without the guard's own name; customers by name. */
export type Judged = Omit<GuardFinding, 'guard' | 'customers'> & {
	readonly customers: readonly string[];
};

/** What one guard says of a plan: its whole finding, the key of what it lacks, or `quiet`. Throws where it says nothing. */
export function judged(
	guard: GuardId,
	sales: readonly Sale[],
	json: object = {},
	given: Given = {},
): Judged | string {
	const plan = planOf(sales, json, given);
	const finding = plan.guards.find((each) => each.guard === guard);
	if (finding !== undefined) {
		const { guard: _, customers, ...rest } = finding;
		return { ...rest, customers: customers.map((code) => plan.inputs.names.customer.name(code)) };
	}
	const unjudged = plan.silent.unjudged.find((each) => each.guard === guard);
	if (unjudged !== undefined) return unjudged.why.key;
	if (!plan.silent.quiet.includes(guard)) throw new Error(`${guard} says nothing`);
	return 'quiet';
}
