import type { Code, Day } from '../primitives/units';
import { entriesOf, numberIn } from '../register/entries';
import type { Entry, Registers } from '../register/register';
import { complaintState, type Complaint } from './complaintState';

/** A complaint that somebody has to do something about. */
export interface WaitingComplaint extends Complaint {
	readonly row: number;
	readonly entry: Entry;
	readonly customer: Code;
}

/** Complaints that are open or that nobody asked about again in time, the longest wait first [COMPLAINT-2]. */
export function waitingComplaints(
	registers: Registers | undefined,
	today: Day,
	followUpDays: number,
): readonly WaitingComplaint[] {
	return entriesOf(registers, 'complaints')
		.flatMap((entry, row): WaitingComplaint[] => {
			const customer = numberIn<'complaints'>(entry, 'customer');
			const complaint = complaintState(entry, today, followUpDays);
			const waits = complaint.state === 'open' || complaint.state === 'overdue';
			return waits && customer !== null ? [{ ...complaint, row, entry, customer }] : [];
		})
		.sort((a, b) => (b.days ?? 0) - (a.days ?? 0) || a.row - b.row);
}
