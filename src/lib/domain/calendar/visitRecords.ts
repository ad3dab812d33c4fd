import { NO_DAY } from '../primitives/day';
import { mondayOf, numberOfDay, type DayNumber } from '../primitives/dayNumber';
import type { Code } from '../primitives/units';
import { entriesOf, numberIn, textIn } from '../register/entries';
import type { Entry, Registers } from '../register/register';
import { VISIT_KINDS, VISIT_STATES, type VisitKind, type VisitState } from '../register/words';

/** A visit or call that the planner moved, made or left out. */
export interface VisitRecord {
	/** In the register of visits. */
	readonly row: number;
	readonly customer: Code;
	readonly kind: VisitKind;
	/** When the standard asked for it. */
	readonly due: DayNumber;
	/** When it is to be, or was. */
	readonly day: DayNumber;
	/** Who goes; empty: the customer's own account manager. */
	readonly manager: string;
	readonly state: VisitState;
}

/** The register of visits; entries without a customer, a state or any day say nothing [CAL-3]. */
function visitRecords(registers: Registers | undefined): readonly VisitRecord[] {
	return entriesOf(registers, 'visits').flatMap((entry, row) => {
		const customer = numberIn<'visits'>(entry, 'customer');
		const state = VISIT_STATES.find((each) => each === textIn<'visits'>(entry, 'state'));
		const due = dayIn(entry, 'due');
		const day = dayIn(entry, 'day') ?? due;
		if (customer === null || state === undefined || day === null) return [];
		const word = textIn<'visits'>(entry, 'kind');
		const kind = VISIT_KINDS.find((each) => each === word) ?? (word === '' ? 'visit' : null);
		if (kind === null) return [];
		const manager = textIn<'visits'>(entry, 'manager');
		return [{ row, customer, kind, due: due ?? day, day, manager, state }];
	});
}

function dayIn(entry: Entry, column: 'due' | 'day'): DayNumber | null {
	const day = numberIn<'visits'>(entry, column);
	return day === null || day === NO_DAY ? null : numberOfDay(day);
}

/** The register, laid out as a week needs it. */
export interface RecordBook {
	readonly all: readonly VisitRecord[];
	/** By the Monday of their day. */
	readonly byWeek: ReadonlyMap<DayNumber, readonly VisitRecord[]>;
	/** Planned for a week that is over, and nothing said since. */
	readonly stale: readonly VisitRecord[];
	/** Dues that the planner has put on a day. */
	readonly planned: ByKind<readonly DayNumber[]>;
	/** The last contact that was made or left out: the next is counted from there. */
	readonly anchors: ByKind<DayNumber>;
}
type ByKind<Value> = Readonly<Record<VisitKind, ReadonlyMap<Code, Value>>>;

export function recordBook(registers: Registers | undefined, thisWeek: DayNumber): RecordBook {
	const all = visitRecords(registers);
	const byWeek = new Map<DayNumber, VisitRecord[]>();
	const stale: VisitRecord[] = [];
	const planned = { visit: new Map<Code, DayNumber[]>(), call: new Map<Code, DayNumber[]>() };
	const anchors = { visit: new Map<Code, DayNumber>(), call: new Map<Code, DayNumber>() };
	for (const record of all) {
		const { customer, kind, due, day, state } = record;
		const week = mondayOf(day);
		push(byWeek, week, record);
		if (state === 'planned') {
			push(planned[kind], customer, due);
			if (week < thisWeek) stale.push(record);
			continue;
		}
		const at = state === 'done' ? day : due;
		const was = anchors[kind].get(customer);
		if (was === undefined || was < at) anchors[kind].set(customer, at);
	}
	return { all, byWeek, stale, planned, anchors };
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [value]);
	else list.push(value);
}
