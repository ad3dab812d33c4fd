import { later, type Later } from '../../later';
import type { Measures, MigrationCell, Placement, Staffing, Window } from '../../plan';
import type { Policy } from '../../policy/policy';
import type { Pipeline, TierWins } from '../../pipeline/pipeline';
import { MONTHS_PER_YEAR } from '../../primitives/units';
import { cellOf } from '../../tier/cell';
import { earnedByCell } from '../earnedByCell';
import type { Cell } from '../staffing';
import { standardsOf } from '../standardOf';
import { cellKey, cellsOf } from '../teamsOf';
import { travelOf, workloadOf } from '../workload';
import type { Forecast, ForecastBase } from './forecast';
import { forecastOf } from './forecastOf';
import { transitions } from './transitions';

const winsOf = (expected: readonly TierWins[], { segment, tier }: Cell): number =>
	expected.find((each) => each.segment === segment && each.tier === tier)?.wins ?? 0;

type Terms = Pick<Policy, 'segments' | 'service' | 'capacity' | 'bursts' | 'forecast' | 'interest'>;

export interface ForecastInput {
	readonly policy: Terms;
	readonly window: Pick<Window, 'months'>;
	readonly staffing: Pick<Staffing, 'capacity' | 'teams' | 'byCell'>;
	/** Customers of today by segment and tier. */
	readonly tiers: readonly (Cell & { readonly customers: number })[];
	readonly migration: readonly MigrationCell[];
	/** Profit a year by `cellOf`; null: no profit is known. */
	readonly earned: Float64Array | null;
	/** Customers to expect of the prospects; null: what is entered counts. */
	readonly expected: readonly TierWins[] | null;
}

/** Customers and people of the coming years [FORECAST-1 … FORECAST-3]. */
export function planForecast(input: ForecastInput): Forecast {
	const base = baseOf(input);
	return { base, years: forecastOf(base, input.policy) };
}

/** What customers there are, what each takes, who serves them and how they moved. */
function baseOf({
	policy,
	window,
	staffing,
	tiers,
	migration,
	earned,
	expected,
}: ForecastInput): ForecastBase {
	const standards = standardsOf(policy);
	const customers = new Map(tiers.map((each) => [cellKey(each), each.customers]));
	const cells = cellsOf(policy.segments).map(({ segment, tier }) => {
		const count = customers.get(cellKey({ segment, tier })) ?? 0;
		const usual = workloadOf(standards[segment]![tier]!, travelOf(policy.capacity, ''));
		return {
			...{ segment, tier, customers: count },
			id: policy.segments[segment]!.ladder.tiers[tier]!.id,
			earned: earned === null ? null : earned[cellOf(segment, tier)]! / Math.max(1, count),
			hours: count > 0 ? staffing.byCell[cellOf(segment, tier)]! / count : usual,
		};
	});
	const places = new Map(cells.map((cell, place) => [cellKey(cell), place]));
	return {
		cells,
		teams: staffing.teams.map(({ id, name, current, serves }) => ({
			...{ id, name, current },
			cells: serves.map((cell) => places.get(cellKey(cell))!),
		})),
		moves: policy.segments.map(({ ladder }, segment) =>
			transitions(
				migration.filter((cell) => cell.segment === segment),
				ladder.tiers.length,
			),
		),
		capacity: staffing.capacity,
		yearly: window.months === MONTHS_PER_YEAR,
		fromPipeline: expected && cells.map((cell) => winsOf(expected, cell)),
		interest: policy.interest,
	};
}

/** What a forecast reads of what is made when somebody looks. */
export interface LaterReads {
	readonly migration: Later<readonly MigrationCell[]>;
	readonly pipeline: Later<Pipeline>;
}

/** The same, made when somebody looks at it. */
export function laterForecast(
	input: Omit<ForecastInput, 'migration' | 'earned' | 'tiers' | 'expected'> & {
		readonly measures: Measures;
		readonly placement: Placement;
	},
	{ migration, pipeline }: LaterReads,
	last: Later<Forecast> | undefined,
): Later<Forecast> {
	const { policy, window, staffing, measures, placement } = input;
	const { segments, service, capacity, bursts, forecast, interest } = policy;
	const terms = [segments, service, capacity, bursts, forecast, interest, window.months];
	const prospects = forecast.wonFrom === 'pipeline' ? pipeline : null;
	return later([...terms, staffing, measures, placement, migration, prospects], last, () =>
		planForecast({
			...{ policy, window, staffing, tiers: placement.tiers },
			expected: prospects?.result.expectedByTier ?? null,
			migration: migration.result,
			earned: earnedByCell(measures, placement, window),
		}),
	);
}
