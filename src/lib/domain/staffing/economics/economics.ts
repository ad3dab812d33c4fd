import type { Fen, Ratio } from '../../primitives/units';
import type { FlatRange } from './judgedRange';
import type { SalesCurve } from './salesCurve';
import type { SalesForceReturn } from './salesForceReturn';
import type { TimePlan } from '../time/timePlan';

/** What nobody has entered or sold yet, and without which nothing is reckoned. */
export type EconomicsNeed = 'elasticity' | 'cost' | 'margin' | 'people' | 'revenue';

/** What a team's unmet standard costs. */
export interface TeamLoss {
	readonly id: string;
	readonly name: string;
	readonly achieved: Ratio | null;
	/** Revenue a year of those it serves. */
	readonly revenue: Fen;
	/** Margin a year that full service would bring on top; null: unknown. */
	readonly lost: Fen | null;
	/** Profit a year of those likely to leave, the part of their service that is not kept; null: unknown. */
	readonly atRisk: Fen | null;
	/** Of the people that are missing, a year. */
	readonly missingCost: Fen;
}

/** What people are worth, from the planner's judgements. */
export interface JudgedEconomics {
	readonly curve: SalesCurve;
	/** Account managers of today; 0: not entered. */
	readonly people: number;
	/** null: the judgements put it beyond any office. */
	readonly range: FlatRange | null;
	/** Sales a year that one more account manager brings, and whether the planner says so. */
	readonly incremental: Fen;
	readonly entered: boolean;
	readonly oneMore: SalesForceReturn;
	readonly teams: readonly TeamLoss[];
}

/** Off until everything is there; `missing` says what is not. */
export interface Economics {
	readonly judged: JudgedEconomics | null;
	readonly missing: readonly EconomicsNeed[];
	/** null while no profit is known. */
	readonly time: TimePlan | null;
}
