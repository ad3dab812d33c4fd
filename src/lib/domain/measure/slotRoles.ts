import type { MonthSlots } from '../ledger/totals/monthSlots';
import type { Window } from '../plan';

export const OUTSIDE = 0;
export const IN_WINDOW = 1;
export const IN_PRIOR = 2;

/** What each month of the ledger is to a window, months rising. */
export interface SlotRoles {
	/** Places of the months in a customer's cells. */
	readonly slots: Int32Array;
	readonly months: Int32Array;
	/** OUTSIDE, IN_WINDOW or IN_PRIOR. */
	readonly roles: Uint8Array;
	/** How many of them lie before the end of the window or in its last month. */
	readonly upToEnd: number;
}

export function slotRoles({ order, months }: MonthSlots, window: Window): SlotRoles {
	const rising = Int32Array.from(order, (slot) => months[slot]!);
	return {
		slots: order,
		months: rising,
		roles: Uint8Array.from(rising, (month) => roleOf(month, window)),
		upToEnd: rising.filter((month) => month <= window.to).length,
	};
}

function roleOf(month: number, { from, to, priorFrom, priorTo }: Window): number {
	if (month >= from && month <= to) return IN_WINDOW;
	return month >= priorFrom && month <= priorTo ? IN_PRIOR : OUTSIDE;
}
