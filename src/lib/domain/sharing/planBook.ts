import type { Plan } from '../plan';
import type { DayNumber } from '../primitives/dayNumber';
import { message } from '../primitives/message';
import { calendarTable } from './book/calendarTable';
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
import type { OutBook, OutTable } from './outTable';

export type { BookFacts } from './book/notesTable';
export type { ParameterWords } from './book/parametersTable';
export type { OutDifference, OutSide } from './book/scenarioTables';

export interface PlanBookInput {
	readonly plan: Plan;
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

/** Everything for the planner's own house, sheet after sheet as on screen [OUT-1]. */
export function planBook(input: PlanBookInput): OutBook {
	const { plan, personal, facts, today, scenario } = input;
	const words = planWords(plan);
	const notes = [message('out_note_internal'), ...(personal ? [message('out_note_personal')] : [])];
	const tables: readonly OutTable[] = [
		notesTable(plan, facts, notes),
		salesTable(plan.inputs),
		customersTable(plan, words),
		...tierTables(plan, words),
		...staffingTables(plan, words),
		...promotionTables(plan, words),
		checksTable(plan, words),
		...leavingTables(plan, words),
		...pipelineTables(plan),
		calendarTable(plan, today, personal),
		...scenarioTables(input.sides),
		...registerTables(plan.inputs, personal),
		parametersTable(plan, scenario, input.parameters),
	];
	return { title: facts.title, tables, notes };
}
