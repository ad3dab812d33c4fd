import type { Inputs } from '../../domain/inputs';

/**
 * The change from `before` to `after`, laid over `current`: slots that it left alone are those of
 * `current`. The two are the same value but for a workbook that was renamed from the list while
 * it is open: the name must survive the next edit.
 */
export function rebase(current: Inputs, before: Inputs, after: Inputs): Inputs {
	if (current === before) return after;
	const slots = Object.keys({ ...before, ...after }) as (keyof Inputs)[];
	const untouched = slots.filter((slot) => after[slot] === before[slot]);
	return { ...after, ...Object.fromEntries(untouched.map((slot) => [slot, current[slot]])) };
}
