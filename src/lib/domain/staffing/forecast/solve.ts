/** Below this a pivot is noise. */
const SINGULAR = 1e-12;

/** x with A·x = b, by elimination with the largest pivot; null for a singular A. */
export function solve(
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
