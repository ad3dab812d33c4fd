import { numberIn, entriesOf } from '../register/entries';
import type { Entry, Registers } from '../register/register';
import { DUTIES, numberOfDuty, type Duty } from './duties';

/** A duty with the record of it. */
export interface DutyRow {
	readonly duty: Duty;
	/** In the register: where it is, or where a first record of it goes. */
	readonly row: number;
	/** null: nothing is recorded yet. */
	readonly entry: Entry | null;
}

/** Every duty once, with its latest record [DUTY-1]. */
export function dutyRows(registers: Registers | undefined): readonly DutyRow[] {
	const entries = entriesOf(registers, 'duties');
	return DUTIES.map((duty) => {
		const row = entries.findLastIndex(
			(entry) => numberIn<'duties'>(entry, 'duty') === numberOfDuty(duty),
		);
		return row === -1
			? { duty, row: entries.length, entry: null }
			: { duty, row, entry: entries[row]! };
	});
}
