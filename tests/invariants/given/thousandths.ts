/** Whole thousandths as the decimal a planner writes. */
export const written = (thousandths: number): number => thousandths / 1000;

/** So many thousandths of a whole number ≥ 0, rounded half up. */
export const halfUp = (thousandths: number, whole: bigint): bigint =>
	(2n * BigInt(thousandths) * whole + 1000n) / 2000n;

/** The same rounded down. */
export const down = (thousandths: number, whole: bigint): bigint =>
	(BigInt(thousandths) * whole) / 1000n;

export const atLeastNothing = (value: bigint): bigint => (value > 0n ? value : 0n);
export const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);
