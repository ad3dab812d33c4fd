import type { Ratio } from '../../primitives/units';

/** Customers by tier a year later: those there move as the shares say, others come [FORECAST-2]. */
export const advance = (
	customers: readonly number[],
	shares: readonly (readonly Ratio[])[],
	won: readonly number[],
): readonly number[] =>
	won.map((fresh, to) =>
		customers.reduce((sum, count, from) => sum + count * shares[from]![to]!, fresh),
	);
