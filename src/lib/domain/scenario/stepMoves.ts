import { NONE, type Plan } from '../plan';
import type { Segment, Tier } from '../policy/policy';
import type { Code, Fen } from '../primitives/units';

/** What of a customer's own, or of what it is measured by, a step changed; the first that holds. */
export const MOVE_REASONS = [
	'came',
	'went',
	'by-hand',
	'sales',
	'segment',
	'rules',
	'conditions',
	'window',
	'others',
] as const;
export type MoveReason = (typeof MOVE_REASONS)[number];

/** A customer that a step put into another tier. */
export interface StepMove {
	readonly customer: Code;
	/** null: no sale in the window. */
	readonly from: Tier | null;
	readonly to: Tier | null;
	readonly reason: MoveReason;
	/** What its ladder went by, before and after. */
	readonly worth: { readonly before: Fen; readonly after: Fen };
}

/**
 * Who changed tier between two plans of one workbook, and why [TRACE-7]: in the report order of the
 * later one, those without a sale there after it.
 */
export function stepMoves(before: Plan, after: Plan): readonly StepMove[] {
	const everybody = new Set<Code>([...after.order, ...before.order]);
	const moves: StepMove[] = [];
	for (const customer of everybody) {
		const [was, now] = [standOf(before, customer), standOf(after, customer)];
		if (was?.tier.id === now?.tier.id && was?.segment.id === now?.segment.id) continue;
		moves.push({
			customer,
			from: was?.tier ?? null,
			to: now?.tier ?? null,
			reason: reasonOf(before, after, customer, was, now),
			worth: { before: worthOf(before, customer), after: worthOf(after, customer) },
		});
	}
	return moves;
}

interface Stand {
	readonly segment: Segment;
	readonly tier: Tier;
}

function standOf({ placement, policy }: Plan, customer: Code): Stand | null {
	const segment = policy.segments[placement.segment[customer] ?? NONE];
	const tier = segment?.ladder.tiers[placement.tier[customer] ?? NONE];
	return segment === undefined || tier === undefined ? null : { segment, tier };
}

const worthOf = ({ basis }: Plan, customer: Code): Fen => basis.value[customer] ?? 0;

function reasonOf(
	before: Plan,
	after: Plan,
	customer: Code,
	was: Stand | null,
	now: Stand | null,
): MoveReason {
	if (was === null) return 'came';
	if (now === null) return 'went';
	const bits = ({ placement }: Plan, which: 'overridden' | 'failed'): number =>
		placement[which][customer] ?? 0;
	if (bits(before, 'overridden') + bits(after, 'overridden') > 0) return 'by-hand';
	const moved = before.window.from !== after.window.from || before.window.to !== after.window.to;
	if (moved) return 'window';
	const { revenue } = after.measures;
	if (
		before.measures.revenue[customer] !== revenue[customer] ||
		worthOf(before, customer) !== worthOf(after, customer)
	)
		return 'sales';
	if (was.segment.id !== now.segment.id) return 'segment';
	if (was.segment.ladder !== now.segment.ladder) return 'rules';
	if (bits(before, 'failed') !== bits(after, 'failed')) return 'conditions';
	const { policy } = before;
	return policy === after.policy ? 'others' : 'rules';
}
