import type { DayNumber } from '../primitives/dayNumber';
import type { Code, Hours } from '../primitives/units';
import type { VisitKind, VisitState } from '../register/words';
import type { Rhythm } from './rhythm';
import type { RecordBook } from './visitRecords';
import type { WorkTime } from './workTime';

/** An account manager as the calendar sees him. */
export interface RosterManager {
	readonly name: string;
	/** Place in the policy's list; null: known from the customers alone. */
	readonly place: number | null;
	/** His own region; empty: any. */
	readonly region: string;
	/** Team id; empty: unknown. */
	readonly team: string;
	readonly customers: number;
	/** Hours with customers on an open day. */
	readonly hoursPerDay: Hours;
	/** Of them, what the paper work of his customers takes. */
	readonly adminPerDay: Hours;
}

/** One customer's contacts of a kind. */
export interface ContactPlan {
	readonly rhythm: Rhythm;
	/** One contact takes so long, the way there included. */
	readonly hours: Hours;
	/** Day of a contact that should have been made before this week; null: none is known. */
	readonly overdue: DayNumber | null;
}

export interface RosterCustomer {
	readonly customer: Code;
	/** Place in `managers`; null: nobody's. */
	readonly manager: number | null;
	readonly region: string;
	/** 0 for the best tier, equal for equal tiers. */
	readonly rank: number;
	readonly key: boolean;
	readonly atRisk: boolean;
	readonly visit: ContactPlan;
	readonly call: ContactPlan;
}

/** Whom to see how often, and who goes: what every week is planned from. */
export interface Roster {
	readonly time: WorkTime;
	/** Monday of the week that holds today. */
	readonly thisWeek: DayNumber;
	readonly managers: readonly RosterManager[];
	/** Best tiers first, then by name. */
	readonly customers: readonly RosterCustomer[];
	readonly byCode: ReadonlyMap<Code, RosterCustomer>;
	readonly records: RecordBook;
	/** Longest working day of one person, and the most visits on it; null: as many as fit. */
	readonly dayHours: Hours;
	readonly visitsPerDay: number | null;
	readonly sameTownDay: boolean;
}

/** A visit or call that falls into a week. */
export interface Contact {
	readonly customer: RosterCustomer;
	readonly kind: VisitKind;
	readonly due: DayNumber;
	readonly hours: Hours;
	/** `due`: asked for by the standard, and nothing is recorded yet. */
	readonly state: VisitState | 'due';
	readonly overdue: boolean;
	/** Its place in the register of visits; null: it is not there. */
	readonly row: number | null;
}

/** A contact with its day and who goes, by place in the roster's managers. */
export interface PlacedContact extends Contact {
	readonly day: DayNumber;
	readonly manager: number;
}
