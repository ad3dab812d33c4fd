import type { AttributeValue } from '../customer/sheet';
import type { Measures } from '../plan';
import type { Capacity } from '../policy/policy';
import type { Code, Fen, Hours, Ratio } from '../primitives/units';

const DAYS_PER_YEAR = 365;

/** What a net contribution reads. Columns are shorter than the code where nothing is said. */
export interface ContributionInput {
	readonly measures: Pick<Measures, 'size' | 'present' | 'profit'>;
	/** Adjusted hours a year by customer code. */
	readonly hours: Float64Array;
	readonly capacity: Pick<Capacity, 'annualCostFen' | 'workingDays' | 'hoursPerDay'>;
	readonly interest: Ratio | null;
	/** Promotion money already spent in the window; null without such a column. */
	readonly spent: Float64Array | null;
	readonly sheet: Readonly<
		Record<'rebatePaid' | 'receivable' | 'receivableDays', readonly AttributeValue[]>
	>;
}

/** The parts of a net contribution, fen; null is unknown and left out [CONTRIB-1]. */
export interface ContributionTerms {
	readonly profit: Fen;
	readonly service: Fen | null;
	readonly promotion: Fen | null;
	readonly rebate: Fen | null;
	readonly interest: Fen | null;
}

/** Fen of an hour of an account manager; null while nobody has said what one costs a year. */
export const hourlyCostOf = ({
	annualCostFen,
	workingDays,
	hoursPerDay,
}: ContributionInput['capacity']): Fen | null =>
	annualCostFen === undefined ? null : annualCostFen / (workingDays * hoursPerDay);

/** What a customer leaves after what it costs: profit and costs, one by one. */
export function contributionTerms(input: ContributionInput, customer: Code): ContributionTerms {
	const { measures, hours, interest, spent, sheet } = input;
	const hourly = hourlyCostOf(input.capacity);
	const receivable = known(sheet.receivable[customer]);
	const days = known(sheet.receivableDays[customer]);
	return {
		profit: measures.profit?.[customer] ?? 0,
		service: hourly === null ? null : serviceCost(hours[customer]!, hourly),
		promotion: spent === null ? null : (spent[customer] ?? 0),
		rebate: known(sheet.rebatePaid[customer]),
		interest:
			receivable === null || days === null || interest === null
				? null
				: interestCost(receivable, days, interest),
	};
}

const known = (value: AttributeValue | undefined): number | null =>
	typeof value === 'number' ? value : null;

const serviceCost = (hours: Hours, hourly: Fen): Fen => hours * hourly;
const interestCost = (receivable: Fen, days: number, interest: Ratio): Fen =>
	(receivable * days * interest) / DAYS_PER_YEAR;

/** The terms as one figure. */
export const netOf = ({ profit, service, promotion, rebate, interest }: ContributionTerms): Fen =>
	profit - (service ?? 0) - (promotion ?? 0) - (rebate ?? 0) - (interest ?? 0);

/** Everybody's net contribution, fen; NaN outside the window and while profit is unknown [CONTRIB-1]. */
export function netContribution(input: ContributionInput): Float64Array {
	const { measures, hours, interest, spent, sheet } = input;
	const { present, profit } = measures;
	const net = new Float64Array(measures.size).fill(NaN);
	if (profit === null) return net;
	const hourly = hourlyCostOf(input.capacity) ?? 0;
	const { rebatePaid, receivable, receivableDays } = sheet;
	for (let customer = 0; customer < net.length; customer++) {
		if (present[customer] === 0) continue;
		// The same steps as `netOf`, so that equal customers are equal to the last bit.
		let rest = profit[customer]! - serviceCost(hours[customer]!, hourly);
		if (spent !== null) rest -= spent[customer] ?? 0;
		rest -= known(rebatePaid[customer]) ?? 0;
		const owed = receivable[customer];
		const days = receivableDays[customer];
		if (interest !== null && typeof owed === 'number' && typeof days === 'number') {
			rest -= interestCost(owed, days, interest);
		}
		net[customer] = rest;
	}
	return net;
}
