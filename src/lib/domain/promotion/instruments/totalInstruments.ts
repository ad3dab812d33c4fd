import { compareNames } from '../../primitives/compareNames';
import type { Code, Fen } from '../../primitives/units';
import { instrumentsOf, type InstrumentInput } from './instruments';

/** What customers that belong together get, by form. */
export interface InstrumentTotal {
	/** By name of the form. */
	readonly forms: ReadonlyMap<string, Fen>;
	/** Spent on the accounts, and in their regions. */
	readonly account: Fen;
	readonly area: Fen;
	/** Of customers whose tier is not divided. */
	readonly undivided: Fen;
	readonly customers: number;
}

/**
 * The forms of the money added up by whatever groups the customers (a tier, a region) [SPLIT-2]: the sum
 * of the customers' own fen, so that table and customers agree.
 */
export function totalInstruments<Group>(
	input: InstrumentInput,
	customers: Iterable<Code>,
	groupOf: (customer: Code) => Group,
): ReadonlyMap<Group, InstrumentTotal> {
	const formsOfCustomer = instrumentsOf(input);
	const totals = new Map<Group, Mutable>();
	for (const customer of customers) {
		const group = groupOf(customer);
		const total = totals.get(group) ?? blank();
		totals.set(group, total);
		total.customers++;
		const forms = formsOfCustomer(customer);
		if (forms === null) total.undivided += input.promotion.allocation[customer] ?? 0;
		for (const { instrument, money, area } of forms ?? []) {
			total.forms.set(instrument, (total.forms.get(instrument) ?? 0) + money);
			if (area) total.area += money;
			else total.account += money;
		}
	}
	return totals;
}

interface Mutable {
	readonly forms: Map<string, Fen>;
	account: Fen;
	area: Fen;
	undivided: Fen;
	customers: number;
}
const blank = (): Mutable => ({
	...{ forms: new Map<string, Fen>(), account: 0, area: 0, undivided: 0, customers: 0 },
});

/** Every form that any tier's money takes, by name. */
export const formsOf = ({ policy }: Pick<InstrumentInput, 'policy'>): readonly string[] =>
	[
		...new Set(
			Object.values(policy.promotion.instruments).flatMap((shares) => Object.keys(shares)),
		),
	].sort(compareNames);
