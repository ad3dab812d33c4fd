import type { Churned } from '../churn/churnOf';
import type { Later } from '../later';
import type { Measures, Placement, Staffing, Window } from '../plan';
import type { Policy } from '../policy/policy';
import type { Economics } from './economics/economics';
import { laterEconomics } from './economics/planEconomics';
import type { Forecast } from './forecast/forecast';
import { laterForecast, type LaterReads as ForecastReads } from './forecast/planForecast';

/** What looks ahead: read by the sheet and the report alone. */
export interface Outlook {
	readonly forecast: Later<Forecast>;
	readonly economics: Later<Economics>;
}

export interface OutlookInput {
	readonly policy: Policy;
	readonly window: Window;
	readonly measures: Measures;
	readonly placement: Placement;
	readonly staffing: Staffing;
}

/** What the outlook reads of what is made when somebody looks. */
export interface LaterReads extends ForecastReads {
	readonly churned: Later<Churned>;
}

/** Next years' people and what people are worth, made when somebody looks. */
export function laterOutlook(
	{ policy, window, measures, placement, staffing }: OutlookInput,
	{ migration, pipeline, churned }: LaterReads,
	was: Outlook | undefined,
): Outlook {
	return {
		forecast: laterForecast(
			{ policy, window, staffing, measures, placement },
			{ migration, pipeline },
			was?.forecast,
		),
		economics: laterEconomics(
			{ policy, window, measures, placement, staffing },
			churned,
			was?.economics,
		),
	};
}
