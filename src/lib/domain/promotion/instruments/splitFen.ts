import { compareNames } from '../../primitives/compareNames';
import { decimalOf } from '../../primitives/decimal';
import type { Fen } from '../../primitives/units';

/** A name and its part of a whole. */
export type Part = readonly [name: string, share: number];

/** Splits whole fen by shares, to the fen [SPLIT-1]. */
export const splitFen = (money: Fen, parts: readonly Part[]): readonly Fen[] =>
	fenSplitter(parts)(money);

/**
 * The same for many sums: floor of every quota, then the missing fen one by one to the largest
 * remainders, ties by name (C19). The shares mean their decimal text and count in proportion, so that
 * thirds written as 0.333 share everything. Without a share above 0 nothing is split.
 */
export function fenSplitter(parts: readonly Part[]): (money: Fen) => readonly Fen[] {
	const shares = parts.map(([, share]) => decimalOf(share));
	const common = shares.reduce((product, { denominator }) => product * denominator, 1n);
	const weights = shares.map(({ numerator, denominator }) => numerator * (common / denominator));
	const sum = weights.reduce((total, weight) => total + weight, 0n);
	const byName = parts
		.map((_, place) => place)
		.sort((a, b) => compareNames(parts[a]![0], parts[b]![0]));
	if (sum === 0n) return () => parts.map(() => 0);
	return (money) => {
		const exact = weights.map((weight) => BigInt(money) * weight);
		const fen = exact.map((each) => Number(each / sum));
		const rest = exact.map((each) => each % sum);
		const missing = money - fen.reduce((total, each) => total + each, 0);
		// A stable sort keeps the names' order in ties.
		const larger = (a: number, b: number): number => Number(rest[b]! - rest[a]!);
		const first = [...byName].sort(larger);
		for (const place of first.slice(0, missing)) fen[place]! += 1;
		return fen;
	};
}
