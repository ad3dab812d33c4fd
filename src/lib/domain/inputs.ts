import type { Beyond } from './beyond';
import { EMPTY_CUSTOMER_SHEET, type CustomerSheet } from './customer/sheet';
import { EMPTY_LEDGER, type Ledger, type NameBook } from './ledger/ledger';
import { createNameBook } from './ledger/nameBook';
import type { Registers } from './register/register';
import { NO_SCENARIOS, type Scenarios } from './scenario/scenario';
import type { Redacted } from './sharing/redacted';

/**
 * All that a person typed or pasted: one immutable value. A command makes the next one and
 * shares what it did not touch, so undo is the earlier value and a change is seen by identity.
 */
export interface Inputs {
	/** The workbook's name; empty until the planner gives one. */
	readonly title: string;
	/** Name lists of this workbook: one object for its whole life in memory. */
	readonly names: NameBook;
	readonly ledger: Ledger;
	readonly customers: CustomerSheet;
	readonly scenarios: Scenarios;
	/** The planner's own records: prospects, people, complaints … Absent: none. */
	readonly registers?: Registers;
	/** The built-in sample, as long as nothing else was pasted over it. */
	readonly sample: boolean;
	/** Only after a snapshot was opened from which something had been left out. */
	readonly redacted?: Redacted;
	/** Only after a snapshot of a newer minor version was opened. */
	readonly beyond?: Beyond;
}

export const createInputs = (names: NameBook = createNameBook()): Inputs => ({
	title: '',
	names,
	ledger: EMPTY_LEDGER,
	customers: EMPTY_CUSTOMER_SHEET,
	scenarios: NO_SCENARIOS,
	sample: false,
});
