import type { Code } from '../primitives/units';
import type { Fired } from './guard';

/** Customers of a finding in report order, with one figure each; null where there is nobody. */
export function concerned(
	order: Int32Array,
	figureOf: (customer: Code) => number | null,
): Pick<Fired, 'customers' | 'figures'> | null {
	const customers: Code[] = [];
	const figures: number[] = [];
	for (const customer of order) {
		const figure = figureOf(customer);
		if (figure === null) continue;
		customers.push(customer);
		figures.push(figure);
	}
	return customers.length === 0 ? null : { customers, figures };
}

export const largest = (figures: readonly number[]): number =>
	figures.reduce((most, each) => (each > most ? each : most), -Infinity);
export const smallest = (figures: readonly number[]): number =>
	figures.reduce((least, each) => (each < least ? each : least), Infinity);
