import type { Interval } from '../churn/wilson';
import type { DayNumber } from '../primitives/dayNumber';
import type { Day, Fen, Hours, Ratio } from '../primitives/units';
import type { PipelineStage, ProspectStage } from '../register/words';

/** A row of the prospects' register as the rules see it. */
export interface Prospect {
	/** Its row in the register. */
	readonly row: number;
	readonly name: string;
	/** null: unknown, or a word that is none of ours. */
	readonly stage: ProspectStage | null;
	/** Empty: unknown. */
	readonly source: string;
	/** A year's; null: unknown. */
	readonly expectedRevenue: Fen | null;
	/** The planner's own; null: by stage. */
	readonly probability: Ratio | null;
	/** When it came into each stage; null: unknown. */
	readonly entered: Readonly<Record<PipelineStage, DayNumber | null>>;
	readonly closedOn: DayNumber | null;
	readonly nextOn: Day | null;
}

/** A share of so many, with its interval; null of nobody. */
export interface Rate extends Interval {
	readonly part: number;
	readonly all: number;
	readonly share: Ratio;
}

/** What is known of one stage. */
export interface StageFigures {
	readonly stage: PipelineStage;
	/** Prospects in it now. */
	readonly inside: number;
	/** Of those that left it, those that went on; null: nobody left it yet. */
	readonly record: Rate | null;
	/** What is counted with: the planner's figure, else the own record; null: neither. */
	readonly conversion: Ratio | null;
	/** From here to won, every stage on the way; null: one of them is unknown. */
	readonly toWon: Ratio | null;
	/** Usual days in it: the planner's, else the median of those that left; null: neither. */
	readonly dwellDays: number | null;
	/** Those that came into it in the last twelve months; null: today is not known. */
	readonly arrivals: number | null;
	/** Stock that arrivals and dwell make (Little); null where either is unknown. */
	readonly usualStock: number | null;
	/** Rows of the register that are in it too long. */
	readonly stuck: readonly number[];
	/** Prospects that must come in for the goal; null without a goal or a conversion. */
	readonly needed: number | null;
}

/** How likely an open prospect is won, and what it would be. */
export interface Chance {
	readonly row: number;
	/** A year's; null: unknown. */
	readonly expectedRevenue: Fen | null;
	/** null: unknown. */
	readonly probability: Ratio | null;
	/** Place of the segment that would take it. */
	readonly segment: number;
}

/** What the record of prospects says by itself, whatever the sales are. */
export interface Chances {
	readonly prospects: readonly Prospect[];
	readonly stages: readonly StageFigures[];
	/** Not yet won or lost. */
	readonly open: readonly Chance[];
	/** Customers to expect of the open ones, by place of the segment. */
	readonly wins: readonly number[];
}

/** What an open prospect is worth. */
export interface ProspectOutlook extends Omit<Chance, 'expectedRevenue'> {
	/** Expected revenue × probability, whole fen; null where either is unknown. */
	readonly value: Fen | null;
	/** Place in that segment's ladder; null: its revenue alone does not say. */
	readonly tier: number | null;
	readonly key: boolean;
}

/** Customers to expect in a (segment, tier). */
export interface TierWins {
	readonly segment: number;
	readonly tier: number;
	readonly wins: number;
}

export interface SourceFigures {
	/** Empty: unknown. */
	readonly source: string;
	readonly prospects: number;
	/** Won of those that were won or lost; null: none was. */
	readonly won: Rate | null;
	/** Median days from search to won; null without one. */
	readonly daysToWon: number | null;
}

/** Prospects from search to won or lost. */
export interface Pipeline {
	readonly prospects: readonly Prospect[];
	/** Not yet won or lost. */
	readonly open: readonly ProspectOutlook[];
	readonly stages: readonly StageFigures[];
	readonly won: number;
	readonly lost: number;
	readonly winRate: Rate | null;
	/** Of the open ones whose revenue and probability are known. */
	readonly expectedRevenue: Fen;
	/** Open ones left out of it. */
	readonly unvalued: number;
	readonly expectedWins: number;
	/** Of the open ones with a known tier. */
	readonly expectedKey: number;
	/** Expected wins of the open ones whose tier is known, where there are any. */
	readonly expectedByTier: readonly TierWins[];
	/** Expected wins of the others. */
	readonly unplaced: number;
	/** Expected wins over what churn takes and growth asks a year; null: neither asks for any. */
	readonly coverage: Ratio | null;
	/** Customers a year that must be won: those that go, and those more. */
	readonly wanted: number;
	/** In the order of their number. */
	readonly sources: readonly SourceFigures[];
	/** People that the goal takes a year; null without a goal or hours. */
	readonly acquisitionFte: number | null;
	readonly acquisitionHours: Hours | null;
}
