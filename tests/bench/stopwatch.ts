/** Milliseconds that something takes. */
export function timed(run: () => void): number {
	const from = performance.now();
	run();
	return performance.now() - from;
}

/** Calls the garbage collector, so that nobody pays for another's waste. */
export const collect = (): void => (globalThis as { gc?: () => void }).gc?.();

export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}

export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
