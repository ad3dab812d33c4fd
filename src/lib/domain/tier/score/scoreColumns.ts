import { loyaltyOf } from '../../classification/loyalty';
import { loyaltySheet } from '../../classification/loyaltyInput';
import type { AttributeId } from '../../customer/attributes';
import type { AttributeValue, CustomerSheet } from '../../customer/sheet';
import type { Basis, Measures, Window } from '../../plan';
import {
	SCORE_MEASURES,
	type ClassificationPolicy,
	type ScoreMeasure,
	type Segment,
} from '../../policy/policy';

/** Figures that a score weighs, by customer code; NaN is unknown [SCORE-2]. */
export type ScoreColumns = ReadonlyMap<ScoreMeasure, Float64Array>;

/** One run, as far as a score reads it. */
export interface ScoreInput {
	readonly window: Window;
	readonly measures: Measures;
	readonly basis: Pick<Basis, 'value' | 'priorValue' | 'activeMonths'>;
	readonly sheet: CustomerSheet;
	readonly policy: ClassificationPolicy;
}

/** Measures that some ladder weighs above 0, in the order of the list; none without a score ladder. */
export const weighedMeasures = (segments: readonly Segment[]): readonly ScoreMeasure[] =>
	SCORE_MEASURES.filter((measure) =>
		segments.some(({ ladder }) => (ladder.weights?.[measure] ?? 0) > 0),
	);

export const scoreColumns = (weighed: readonly ScoreMeasure[], input: ScoreInput): ScoreColumns =>
	new Map(weighed.map((measure) => [measure, columnOf(measure, input)]));

const UNKNOWN: readonly AttributeValue[] = [];
/** Steps of a point of loyalty: the dust of adding its parts up is finer and parts nobody. */
const LOYALTY_STEPS = 1e9;

function columnOf(measure: ScoreMeasure, input: ScoreInput): Float64Array {
	const { measures, basis, sheet } = input;
	const { revenue, profit, size } = measures;
	const each = (figure: (customer: number) => number): Float64Array =>
		Float64Array.from({ length: size }, (_, customer) => figure(customer));
	const facts = (id: AttributeId): readonly AttributeValue[] => sheet.columns.get(id) ?? UNKNOWN;
	switch (measure) {
		case 'revenue':
			return basis.value;
		case 'profit':
			return profit ?? each(() => NaN);
		case 'margin':
			return each((who) => (profit === null ? NaN : over(profit[who]!, revenue[who]!)));
		case 'growth':
			return each((who) => over(basis.value[who]!, basis.priorValue[who]!));
		case 'orders':
			return Float64Array.from(measures.orders);
		case 'activeMonths':
			return Float64Array.from(basis.activeMonths);
		case 'loyalty':
			return loyaltyIn(input);
		case 'influence':
			return each((who) => numberIn(facts('influence'), who));
		case 'potential':
			return each((who) => numberIn(facts('target'), who));
	}
}

/** Equal fractions give equal doubles: the division rounds both alike. */
const over = (part: number, whole: number): number => (whole > 0 ? part / whole : NaN);

const numberIn = (column: readonly AttributeValue[], customer: number): number => {
	const value = column[customer];
	return typeof value === 'number' ? value : NaN;
};

const loyaltyIn = ({ window, measures, policy, sheet }: ScoreInput): Float64Array =>
	loyaltyOf({ window, measures, policy, sheet: loyaltySheet(sheet) }).map(
		(points) => Math.round(points * LOYALTY_STEPS) / LOYALTY_STEPS,
	);
