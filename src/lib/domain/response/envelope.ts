import type { Choice } from './choice';

/** A straight piece of the upper hull of a choice's gains: from one of its options to a later one. */
export interface Piece {
	/** Place of the choice. */
	readonly choice: number;
	readonly to: number;
	readonly cost: number;
	readonly slope: number;
}

/** The rising pieces of every hull, steepest first [RESP-4]; ties in the order of the choices. */
export function envelopePieces(choices: readonly Choice[]): readonly Piece[] {
	const pieces: Piece[] = [];
	choices.forEach((each, choice) => {
		const corners = hullOf(each);
		for (let at = 1; at < corners.length; at++) {
			const from = corners[at - 1]!;
			const to = corners[at]!;
			const cost = each.costs[to]! - each.costs[from]!;
			pieces.push({ choice, to, cost, slope: (each.gains[to]! - each.gains[from]!) / cost });
		}
	});
	return pieces.sort((a, b) => b.slope - a.slope);
}

/** Options on the upper hull up to the highest gain, from the least one on. */
function hullOf({ costs, gains }: Choice): readonly number[] {
	const corners = [0];
	for (let option = 1; option < costs.length; option++) {
		if (gains[option]! <= gains[corners.at(-1)!]!) continue;
		while (corners.length > 1 && !bends(corners.at(-2)!, corners.at(-1)!, option)) corners.pop();
		corners.push(option);
	}
	return corners;

	/** Is the middle option above the straight line between its neighbours? */
	function bends(before: number, middle: number, after: number): boolean {
		const reached = (gains[middle]! - gains[before]!) * (costs[after]! - costs[before]!);
		return reached > (gains[after]! - gains[before]!) * (costs[middle]! - costs[before]!);
	}
}
