import type { Fen, Ratio } from '../../primitives/units';
import { solve } from './solve';

/** What a year's moves lead to if they never change. */
export interface LongRun {
	/** Customers by tier at which as many come as go. */
	readonly customers: readonly number[];
	/** Years that a customer of a tier stays a customer; null: nobody is ever lost. */
	readonly lifetimes: readonly number[] | null;
}

type Shares = readonly (readonly Ratio[])[];

/** Below this a share is noise. */
const NOISE = 1e-12;

/**
 * Solves n = n·Q + won, and the row sums of (I − Q)⁻¹ [FORECAST-3]. Where nobody is ever lost and nobody
 * won, those of today settle by shares that no longer change. null where somebody stays for ever and
 * others come, or no such shares exist.
 */
export function longRun(
	shares: Shares,
	won: readonly number[],
	today: readonly number[],
): LongRun | null {
	const stays = unitLess(shares, 1);
	const lifetimes = solve(stays, new Array<number>(shares.length).fill(1));
	if (lifetimes !== null) {
		return { customers: solve(transposed(stays), won)!, lifetimes };
	}
	const settled = won.every((count) => count === 0) ? settledShares(shares) : null;
	if (settled === null) return null;
	const all = today.reduce((sum, count) => sum + count, 0);
	return { customers: settled.map((share) => share * all), lifetimes: null };
}

/** Shares of the customers by tier that a year of moves leaves as they are; null: somebody is lost, or several. */
export function settledShares(shares: Shares): readonly Ratio[] | null {
	const kept = shares.every((row) => Math.abs(row.reduce((sum, x) => sum + x, 0) - 1) < NOISE);
	if (!kept || shares.length === 0) return null;
	// n = n·Q says one thing twice: in place of the last, all shares together are 1.
	const rows = transposed(unitLess(shares, 1)).slice(0, -1);
	const right = rows.map(() => 0);
	return solve([...rows, new Array<number>(shares.length).fill(1)], [...right, 1]);
}

/**
 * What a customer of each tier earns in all the years to come, fen, the present one included
 * [FORECAST-4]: V = R + Q·V / (1 + interest). null where it grows without end.
 */
export function tierValues(
	shares: Shares,
	earned: readonly Fen[],
	interest: Ratio,
): readonly Fen[] | null {
	return solve(unitLess(shares, 1 / (1 + interest)), earned);
}

/** I − factor · Q. */
const unitLess = (shares: Shares, factor: number): readonly (readonly number[])[] =>
	shares.map((row, at) => row.map((share, other) => (at === other ? 1 : 0) - factor * share));

const transposed = (matrix: readonly (readonly number[])[]): readonly (readonly number[])[] =>
	matrix.map((_, column) => matrix.map((row) => row[column]!));
