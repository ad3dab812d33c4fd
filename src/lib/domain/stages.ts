import type { Classified } from './classification/classifyCustomers';
import type { Given } from './channel/planGiven';
import type { Volatility } from './classification/volatility';
import type { LeavingStages } from './churn/laterLeaving';
import type { Contributed } from './contribution/contributionOf';
import type { LedgerTotals } from './ledger/totals/ledgerTotals';
import type { Later } from './later';
import type { Chances, Pipeline } from './pipeline/pipeline';
import type {
	Concentration,
	Coverage,
	Judgement,
	MigrationCell,
	Pooling,
	Staffing,
	Window,
} from './plan';
import type { Message } from './primitives/message';
import type { Stage } from './stage';
import type { Assigned } from './staffing/assignment/planAssignment';
import type { Outlook } from './staffing/laterOutlook';
import type { PlannedTiers } from './tier/planTiers';
import type { RankedRun } from './tier/rankRun';

/** Results that the next calculation builds on. */
export interface Stages {
	readonly totals: Stage<LedgerTotals>;
	readonly window: Stage<Window>;
	readonly run: RankedRun;
	readonly tiers: PlannedTiers;
	readonly concentration: Later<Concentration>;
	readonly migration: Later<readonly MigrationCell[]>;
	readonly classified: Stage<Classified>;
	readonly volatility: Later<Volatility>;
	readonly leaving: LeavingStages;
	readonly staffing: Stage<Staffing>;
	readonly pooling: Later<readonly Pooling[]>;
	readonly coverage: Later<Coverage | null>;
	readonly outlook: Outlook;
	readonly chances: Later<Chances>;
	readonly pipeline: Later<Pipeline>;
	readonly assignment: Later<Assigned>;
	readonly contributed: Later<Contributed>;
	readonly given: Given;
	readonly guards: Later<Judgement>;
	readonly unconfirmed: Later<number>;
	readonly notices: Later<readonly Message[]>;
	readonly rowsRead: number;
}
