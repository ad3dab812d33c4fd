import type { AttributeKind } from '../customer/attributes';
import type { AttributeValue } from '../customer/sheet';
import type { Disclosure } from '../sharing/disclosure';

/** What a column of a register holds; a customer is a code of the name book, so that a rename holds. */
export type RegisterKind = AttributeKind | 'customer';

export interface RegisterColumn {
	readonly kind: RegisterKind;
	/** Personal columns leave the browser only when the planner says so (INVENTORY.md X25). */
	readonly disclosure: Disclosure;
}

const internal = <Kind extends RegisterKind>(kind: Kind) =>
	({ kind, disclosure: 'internal' }) as const;
/** What the customer itself may see of its own entries. */
const dealer = <Kind extends RegisterKind>(kind: Kind) => ({ kind, disclosure: 'dealer' }) as const;
const personal = <Kind extends RegisterKind>(kind: Kind) =>
	({ kind, disclosure: 'personal' }) as const;

const customer = internal('customer');
const text = internal('text');
const day = internal('day');
const days = internal('days');
const fen = internal('fen');
const flag = internal('flag');
const count = internal('count');

/** The planner's own records beside sales and customers, and what each of their columns holds. */
export const REGISTERS = {
	prospects: {
		name: text,
		stage: text,
		source: text,
		industry: text,
		region: text,
		channel: text,
		manager: text,
		/** A year's. */
		expectedRevenue: fen,
		probability: internal('ratio'),
		influence: flag,
		class: text,
		searchedOn: day,
		screenedOn: day,
		developedOn: day,
		closedOn: day,
		outcome: text,
		visitOutcome: text,
		nextStep: text,
		nextOn: day,
		note: text,
	},
	people: {
		customer,
		person: personal('text'),
		role: text,
		stance: text,
		/** In 1904: the year is unknown. */
		birthday: personal('day'),
		address: personal('text'),
		phone: personal('text'),
		note: personal('text'),
	},
	occasions: { customer, what: text, day, yearly: flag, leadDays: days },
	stores: { customer, store: text, region: text, displayMet: flag, trainingHours: count },
	/** spend: a year's. */
	rivals: { customer, rival: text, spend: fen, policy: text },
	complaints: {
		...{ customer, day, what: text, responsible: text },
		...{ solvedOn: day, followedUpOn: day },
	},
	surveys: { customer, day, score: internal('score') },
	visits: {
		customer: dealer('customer'),
		kind: dealer('text'),
		due: dealer('day'),
		day: dealer('day'),
		manager: text,
		state: dealer('text'),
		note: text,
	},
	/** duty: 1–10. */
	duties: { duty: count, responsible: text, due: day, doneOn: day, note: text },
} as const satisfies Record<string, Record<string, RegisterColumn>>;

export type RegisterId = keyof typeof REGISTERS;
export const REGISTER_IDS = Object.keys(REGISTERS) as readonly RegisterId[];

/** Names of a register's columns. */
export type ColumnOf<Id extends RegisterId> = Extract<keyof (typeof REGISTERS)[Id], string>;

/** Columns in the order in which they are shown. */
export const columnsOf = (id: RegisterId): ReadonlyMap<string, RegisterColumn> =>
	new Map(Object.entries<RegisterColumn>(REGISTERS[id]));

/**
 * One record: values by column id; absent or null is unknown. A text where the column holds a number
 * is a refused cell: kept as it was typed, marked, and left out of every rule.
 */
export type Entry = Readonly<Record<string, AttributeValue | undefined>>;

/** Immutable; pages of at most `PAGE_ENTRIES`, none empty, shared by identity with the value before. */
export interface Register {
	readonly pages: readonly (readonly Entry[])[];
}

/** A register without entries is absent. */
export type Registers = Readonly<Partial<Record<RegisterId, Register>>>;

export const PAGE_ENTRIES = 512;
/** Entries of one register. */
export const MOST_ENTRIES = 100_000;

/** Year of a birthday whose year nobody knows: a leap year, so that 29 February exists. */
export const UNKNOWN_YEAR = 1904;
