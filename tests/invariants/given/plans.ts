import type { Sale } from '../../../src/lib/domain/ledger/testing/batchOf';
import type { Policy } from '../../../src/lib/domain/policy/policy';
import { recalculate } from '../../../src/lib/domain/recalculate';
import { NONE, type Plan } from '../../../src/lib/domain/plan';
import { totalLedger } from '../../../src/lib/domain/ledger/totals/ledgerTotals';
import { windowOf } from '../../../src/lib/domain/measure/windowOf';
import { monthText } from '../../../src/lib/domain/primitives/day';
import { reportOf, type Report } from '../../../src/lib/domain/report';
import { finalReasons } from '../../../src/lib/domain/tier/finalReasons';
import { planTiers } from '../../../src/lib/domain/tier/planTiers';
import { rankRun } from '../../../src/lib/domain/tier/rankRun';
import { inputsOf, type Facts } from '../../../src/lib/domain/testing/planOf';

/** Sales under a whole policy → plan, through the one door of the engine. */
export const planOf = (sheet: readonly Sale[], policy: Policy, facts: Facts = {}): Plan =>
	recalculate(inputsOf(sheet, facts), policy);

/** The same as its report, notices by their key. */
export const reportFor = (sheet: readonly Sale[], policy: Policy, facts: Facts = {}): Report =>
	reportOf(planOf(sheet, policy, facts), ({ key }) => key);

/** The window of a plan, as months are written. */
export const windowIn = ({ window }: Pick<Plan, 'window'>) => ({
	from: monthText(window.from),
	to: monthText(window.to),
});

/** As far as the tiers: what the engine does first on its way to a plan, and nothing after. */
export function tiersFor(sheet: readonly Sale[], policy: Policy): Placed {
	const inputs = inputsOf(sheet);
	const { names, customers } = inputs;
	const totals = totalLedger(inputs.ledger);
	const window = windowOf(policy.window, totals);
	const given = { policy, window, totals, sheet: customers, names };
	const { measured, basis, order, ranks } = rankRun(given);
	const { measures } = measured.result;
	const ranked = { measures, basis: basis.result.basis, order: order.result, ranks: ranks.result };
	const { placement } = planTiers({ ...given, ...ranked });
	return { inputs, window, order: order.result, measures, placement };
}

type Placed = Pick<Plan, 'inputs' | 'window' | 'order' | 'measures' | 'placement'>;

/** What is said of everybody in the window, without what only a whole report asks for. */
export const customersIn = ({ order, inputs, placement, measures }: Placed) =>
	Array.from(order, (code) => ({
		code,
		customer: inputs.names.customer.name(code),
		/** Places from the top; none would be NONE. */
		segment: placement.segment[code] ?? NONE,
		tier: placement.tier[code] ?? NONE,
		priorTier: placement.priorTier[code],
		position: placement.position[code],
		reasons: finalReasons(placement, code),
		revenueFen: measures.revenue[code]!,
		profitFen: measures.profit?.[code] ?? null,
	}));
