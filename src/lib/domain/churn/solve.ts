/**
 * What, times a positive definite matrix, gives these values, by elimination; of the rows and
 * columns that are not open nothing is asked, and their answer is 0.
 */
export function solve(
	matrix: readonly (readonly number[])[],
	values: readonly number[],
	open: readonly boolean[],
): number[] {
	const axes = values.map((_, k) => k).filter((k) => open[k]);
	const rows = axes.map((row) => [...axes.map((k) => matrix[row]![k]!), values[row]!]);
	rows.forEach((pivot, p) => {
		for (const row of rows.slice(p + 1)) {
			const times = row[p]! / pivot[p]!;
			for (let k = p; k < row.length; k++) row[k]! -= times * pivot[k]!;
		}
	});
	const answer = values.map(() => 0);
	for (let p = axes.length - 1; p >= 0; p--) {
		const row = rows[p]!;
		let rest = row.at(-1)!;
		for (let k = p + 1; k < axes.length; k++) rest -= row[k]! * answer[axes[k]!]!;
		answer[axes[p]!] = rest / row[p]!;
	}
	return answer;
}
