import { entriesOf, numberIn } from '../register/entries';
import type { Entry, RegisterId, Registers } from '../register/register';
import type { Code } from '../primitives/units';

/** Registers whose records are each about one customer. */
export type CustomerRegisterId = Exclude<RegisterId, 'prospects' | 'duties'>;

/** A record with its row in the register. */
export interface RecordRow {
	readonly row: number;
	readonly entry: Entry;
}

/** What a register holds of one customer, in its order [CARD-12]. */
export const recordsOf = (
	registers: Registers | undefined,
	id: CustomerRegisterId,
	customer: Code,
): readonly RecordRow[] =>
	entriesOf(registers, id)
		.map((entry, row) => ({ row, entry }))
		.filter(({ entry }) => numberIn<CustomerRegisterId>(entry, 'customer') === customer);
