import type { Sale } from '../../../src/lib/domain/ledger/testing/batchOf';

/** What the rows of one customer say, added up one by one. */
export interface PlainSums {
	readonly revenue: bigint;
	readonly profit: bigint;
	readonly months: ReadonlyMap<string, bigint>;
}

export const monthOfSale = ({ date = '' }: Sale): string => date.slice(0, 7);

const counts = ({ date, customer, amount }: Sale): boolean =>
	date !== undefined && (customer ?? '') !== '' && amount !== undefined;

/** Customer → sums over the months `from` … `to`, both included; only who has a row there. */
export function plainSums(
	sheet: readonly Sale[],
	{ from, to }: { readonly from: string; readonly to: string },
): ReadonlyMap<string, PlainSums> {
	const sums = new Map<string, PlainSums>();
	for (const sale of sheet) {
		const month = monthOfSale(sale);
		if (!counts(sale) || month < from || month > to) continue;
		const name = sale.customer ?? '';
		const was = sums.get(name);
		const amount = BigInt(sale.amount ?? 0);
		sums.set(name, {
			revenue: (was?.revenue ?? 0n) + amount,
			profit: (was?.profit ?? 0n) + BigInt(sale.profit ?? 0),
			months: new Map(was?.months).set(month, (was?.months.get(month) ?? 0n) + amount),
		});
	}
	return sums;
}

export const total = (values: Iterable<bigint>): bigint => {
	let sum = 0n;
	for (const value of values) sum += value;
	return sum;
};
