import type { Inputs } from '../../domain/inputs';

/**
 * The change from `before` to `after`, laid over `current`. They are the same value but for a
 * workbook that was renamed from the list while it is open: the name must survive the next edit.
 */
export function rebase(current: Inputs, before: Inputs, after: Inputs): Inputs {
	if (current === before) return after;
	const changed = <Slot extends keyof Inputs>(slot: Slot): Inputs[Slot] =>
		after[slot] === before[slot] ? current[slot] : after[slot];
	return {
		title: changed('title'),
		names: current.names,
		ledger: changed('ledger'),
		customers: changed('customers'),
		scenarios: changed('scenarios'),
		sample: changed('sample'),
	};
}
