import { NO_DAY } from '../../primitives/day';
import type { Chunk } from '../ledger';
import { NO_NAME } from '../names';

/** A row counts when its date and amount were read and it has a customer. */
export const counts = ({ day, customer, amount }: Chunk, row: number): boolean =>
	day[row] !== NO_DAY && customer[row] !== NO_NAME && !Number.isNaN(amount[row]);
