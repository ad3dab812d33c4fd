import type { Ratio } from '../../primitives/units';

/** What a year's moves lead to if they never change. */
export interface LongRun {
	/** Customers by tier at which as many come as go. */
	readonly customers: readonly number[];
	/** Years that a customer of a tier stays a customer. */
	readonly lifetimes: readonly number[];
}

/** Below this a pivot is noise: some customers are never lost. */
const SINGULAR = 1e-12;

/** Solves n = n·Q + won, and the row sums of (I − Q)⁻¹ [FORECAST-3]; null where somebody stays for ever. */
export function longRun(
	shares: readonly (readonly Ratio[])[],
	won: readonly number[],
): LongRun | null {
	const size = shares.length;
	const unit = (row: number, column: number): number =>
		(row === column ? 1 : 0) - shares[row]![column]!;
	const stays = shares.map((_, row) => shares.map((__, column) => unit(row, column)));
	const turned = shares.map((_, row) => shares.map((__, column) => unit(column, row)));
	const customers = solve(turned, won);
	const lifetimes = solve(stays, new Array<number>(size).fill(1));
	return customers === null || lifetimes === null ? null : { customers, lifetimes };
}

/** x with A·x = b, by elimination with the largest pivot; null for a singular A. */
function solve(
	matrix: readonly (readonly number[])[],
	right: readonly number[],
): readonly number[] | null {
	const rows = matrix.map((row, at) => [...row, right[at]!]);
	for (let at = 0; at < rows.length; at++) {
		let pivot = at;
		for (let row = at + 1; row < rows.length; row++) {
			if (Math.abs(rows[row]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = row;
		}
		[rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
		const lead = rows[at]!;
		if (Math.abs(lead[at]!) < SINGULAR) return null;
		rows.forEach((row, other) => {
			if (other === at) return;
			const factor = row[at]! / lead[at]!;
			for (let column = at; column < row.length; column++) row[column]! -= factor * lead[column]!;
		});
	}
	return rows.map((row, at) => row[rows.length]! / row[at]!);
}
