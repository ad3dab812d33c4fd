import type { Fen, Hours, Ratio } from '../../primitives/units';
import type { Cell } from '../staffing';

/** How customers of a segment move in a year. */
export interface Transitions {
	/** By the tier they are in, then by the tier they go to; what is left of 1 is lost. */
	readonly shares: readonly (readonly Ratio[])[];
	/** By tier: too few customers to judge by alone. */
	readonly smoothed: readonly boolean[];
}

/** A (segment, tier) as it is today. */
export interface ForecastCell extends Cell {
	/** Tier id. */
	readonly id: string;
	readonly customers: number;
	/** Adjusted hours a year of one customer there. */
	readonly hours: Hours;
	/** Profit a year of one customer there, 0 without customers, fen; null: no profit is known. */
	readonly earned: Fen | null;
}

export interface ForecastTeam {
	readonly id: string;
	readonly name: string;
	/** Places in `cells`. */
	readonly cells: readonly number[];
	readonly current: number | null;
}

/** What a forecast starts from; the rest is arithmetic on a handful of figures. */
export interface ForecastBase {
	readonly cells: readonly ForecastCell[];
	readonly teams: readonly ForecastTeam[];
	/** By segment; null: nobody was there a window earlier. */
	readonly moves: readonly (Transitions | null)[];
	/** Hours of one account manager a year. */
	readonly capacity: Hours;
	/** Does a window last a year? Moves from one to the next are a year's only then. */
	readonly yearly: boolean;
	/** Customers to expect of the prospects a year, by place in `cells`; null: what is entered counts. */
	readonly fromPipeline: readonly number[] | null;
	/** What a year of waiting for money costs; null: not known. */
	readonly interest: Ratio | null;
}

export interface ForecastYear {
	/** 0 is today. */
	readonly year: number;
	/** By place in `cells`, fractions too. */
	readonly customers: readonly number[];
	readonly teams: readonly {
		readonly customers: number;
		readonly workload: Hours;
		readonly fte: number;
		readonly headcount: number;
		/** Against the people of today. */
		readonly gap: number;
	}[];
}

/** Customers and people of the coming years. */
export interface Forecast {
	readonly base: ForecastBase;
	/** Today first; today alone where moves are asked for and there are none to learn from. */
	readonly years: readonly ForecastYear[];
}
