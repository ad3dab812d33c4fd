import type { Ratio } from '../../primitives/units';

/** How evenly something is spread. */
export interface Evenness {
	/** Largest part over the mean; null when nothing is spread. */
	readonly maxOverMean: number | null;
	/** (Σ L)² / (m · Σ L²): 1 when all are alike, 1 / m when one has everything (Jain). */
	readonly jain: Ratio | null;
}

/** @param parts ≥ 0; hours over those that are his, where people differ. */
export function evennessOf(parts: readonly number[]): Evenness {
	const sum = parts.reduce((total, part) => total + part, 0);
	if (!(sum > 0)) return { maxOverMean: null, jain: null };
	const squares = parts.reduce((total, part) => total + part * part, 0);
	return {
		maxOverMean: (parts.reduce((most, part) => Math.max(most, part), 0) * parts.length) / sum,
		jain: (sum * sum) / (parts.length * squares),
	};
}
