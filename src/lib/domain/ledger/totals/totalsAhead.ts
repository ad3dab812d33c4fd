import type { Inputs } from '../../inputs';
import type { Plan } from '../../plan';
import type { Steps } from '../../primitives/steps';
import type { Stages } from '../../stages';
import type { LedgerTotals } from './ledgerTotals';
import { totalSteps, type Wanted } from './totalSteps';

/** What reading many sales takes the longest of, in steps, for the `totals` of a plan of these inputs. */
export const totalsAhead = (
	{ ledger, names }: Inputs,
	last: Plan | null,
	wanted?: Wanted,
): Steps<LedgerTotals> =>
	totalSteps(
		ledger,
		last?.inputs.names === names ? (last.stages as Stages).totals.result : null,
		wanted,
	);
