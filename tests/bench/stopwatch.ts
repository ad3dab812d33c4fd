const MICROSECONDS = 1000;

/**
 * Milliseconds of processor time that something takes: on a shared machine the clock on the wall
 * tells what the others do. With one thread (`--single-threaded`) it holds collection and
 * compilation too.
 */
export function timed(run: () => void): number {
	const from = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(from);
	return (user + system) / MICROSECONDS;
}

const { gc } = globalThis as { gc?: (how?: { type: 'minor' }) => void };

/** Calls the garbage collector, so that nobody pays for another's waste. */
export const collect = (): void => gc?.();

/** The young waste alone: a whole collection would throw away machine code that the next round needs. */
export const sweep = (): void => gc?.({ type: 'minor' });

export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}

export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
