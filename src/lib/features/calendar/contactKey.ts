import type { Contact } from '$lib/domain/calendar/roster';

/** Names a contact wherever it is moved. */
export const contactKey = ({ customer, kind, due, row }: Contact): string =>
	`${kind} ${String(customer.customer)} ${String(due)} ${row === null ? '' : String(row)}`;

/** The same without its place in the register, which a move gives it. */
export const contactStem = ({ customer, kind, due }: Contact): string =>
	`${kind} ${String(customer.customer)} ${String(due)} `;

/** Keys that carry a contact, and by how many days and people. */
export const STEPS: ReadonlyMap<string, readonly [days: number, people: number]> = new Map([
	['ArrowLeft', [-1, 0]],
	['ArrowRight', [1, 0]],
	['ArrowUp', [0, -1]],
	['ArrowDown', [0, 1]],
]);
