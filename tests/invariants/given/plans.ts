import type { Sale } from '../../../src/lib/domain/ledger/testing/batchOf';
import type { Plan } from '../../../src/lib/domain/plan';
import type { Policy } from '../../../src/lib/domain/policy/policy';
import { recalculate } from '../../../src/lib/domain/recalculate';
import { reportOf, type Report } from '../../../src/lib/domain/report';
import { inputsOf, type Facts } from '../../../src/lib/domain/testing/planOf';

/** Sales under a whole policy → plan, through the one door of the engine. */
export const planOf = (sheet: readonly Sale[], policy: Policy, facts: Facts = {}): Plan =>
	recalculate(inputsOf(sheet, facts), policy);

/** The same as its report, notices by their key. */
export const reportFor = (sheet: readonly Sale[], policy: Policy, facts: Facts = {}): Report =>
	reportOf(planOf(sheet, policy, facts), ({ key }) => key);
