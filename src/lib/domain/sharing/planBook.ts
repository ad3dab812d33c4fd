import type { Inputs } from '../inputs';
import type { Plan } from '../plan';
import type { DayNumber } from '../primitives/dayNumber';
import { message } from '../primitives/message';
import { calendarTable } from './book/calendarTable';
import { cellNotesTable } from './book/cellNotesTable';
import { checksTable } from './book/checksTable';
import { customersTable } from './book/customersTable';
import { leavingTables } from './book/leavingTables';
import { notesTable, type BookFacts } from './book/notesTable';
import { parametersTable, type ParameterWords } from './book/parametersTable';
import { pipelineTables } from './book/pipelineTables';
import { planWords } from './book/planWords';
import { promotionTables } from './book/promotionTables';
import { registerTables } from './book/registerTables';
import { salesTable } from './book/salesTable';
import { scenarioTables, type OutSide } from './book/scenarioTables';
import { staffingTables } from './book/staffingTables';
import { tierTables } from './book/tierTables';
import { SHEET_ROWS, splitNotes } from './longTables';
import type { OutBook, OutTable } from './outTable';

export type { BookFacts } from './book/notesTable';
export type { ParameterWords } from './book/parametersTable';
export type { OutDifference, OutSide } from './book/scenarioTables';

export interface PlanBookInput {
	readonly plan: Plan;
	/** As they are on screen: a note beside a cell makes no other plan. */
	readonly inputs: Inputs;
	/** Id of the scenario on screen. */
	readonly scenario: string;
	/** The baseline first, then what stands beside it. */
	readonly sides: readonly OutSide[];
	readonly facts: BookFacts;
	readonly today: DayNumber;
	/** With what the planner's own records mark as personal. */
	readonly personal: boolean;
	readonly parameters: ParameterWords;
}

/** A part of the book: worked out when it is called, which for a large plan takes a while. */
type BookPart = () => readonly OutTable[];

/** The sheets after the notes, in the order of the screen, part by part so that a page can draw in between. */
export function bookSheets(input: PlanBookInput): readonly BookPart[] {
	const { plan, personal, today, scenario } = input;
	const words = planWords(plan);
	return [
		() => [salesTable(plan.inputs)],
		() => [customersTable(plan, words)],
		() => tierTables(plan, words),
		() => staffingTables(plan, words),
		() => promotionTables(plan, words),
		() => [checksTable(plan, words)],
		() => leavingTables(plan, words),
		() => pipelineTables(plan),
		() => [calendarTable(plan, today, personal)],
		() => scenarioTables(input.sides),
		() => registerTables(plan.inputs, personal),
		() => cellNotesTable(input.inputs),
		() => [parametersTable(plan, scenario, input.parameters)],
	];
}

/** The sheets behind their notes. rows: what a sheet of Excel holds. */
export function bookOfSheets(
	{ plan, personal, facts }: PlanBookInput,
	tables: readonly OutTable[],
	rows = SHEET_ROWS,
): OutBook {
	const notes = [
		message('out_note_internal'),
		...(personal ? [message('out_note_personal')] : []),
		...splitNotes(tables, rows),
	];
	return { title: facts.title, tables: [notesTable(plan, facts, notes), ...tables], notes };
}

/** Everything for the planner's own house, sheet after sheet as on screen [OUT-1]. */
export const planBook = (input: PlanBookInput, rows = SHEET_ROWS): OutBook =>
	bookOfSheets(
		input,
		bookSheets(input).flatMap((part) => part()),
		rows,
	);
