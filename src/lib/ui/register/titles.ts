import type { RegisterId } from '$lib/domain/register/register';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';

type Word = (args: Record<string, never>, at: { locale: Locale }) => string;

const COLUMNS: ReadonlyMap<string, Word> = new Map<string, Word>([
	['name', m.register_col_name],
	['stage', m.register_col_stage],
	['source', m.register_col_source],
	['industry', m.register_col_industry],
	['region', m.register_col_region],
	['channel', m.register_col_channel],
	['manager', m.register_col_manager],
	['expectedRevenue', m.register_col_expected_revenue],
	['probability', m.register_col_probability],
	['influence', m.register_col_influence],
	['class', m.register_col_class],
	['searchedOn', m.register_col_searched_on],
	['screenedOn', m.register_col_screened_on],
	['developedOn', m.register_col_developed_on],
	['closedOn', m.register_col_closed_on],
	['outcome', m.register_col_outcome],
	['visitOutcome', m.register_col_visit_outcome],
	['nextStep', m.register_col_next_step],
	['nextOn', m.register_col_next_on],
	['note', m.register_col_note],
	['customer', m.register_col_customer],
	['person', m.register_col_person],
	['role', m.register_col_role],
	['stance', m.register_col_stance],
	['birthday', m.register_col_birthday],
	['address', m.register_col_address],
	['phone', m.register_col_phone],
	['what', m.register_col_what],
	['day', m.register_col_day],
	['yearly', m.register_col_yearly],
	['leadDays', m.register_col_lead_days],
	['store', m.register_col_store],
	['displayMet', m.register_col_display_met],
	['trainingHours', m.register_col_training_hours],
	['rival', m.register_col_rival],
	['spend', m.register_col_spend],
	['policy', m.register_col_policy],
	['responsible', m.register_col_responsible],
	['solvedOn', m.register_col_solved_on],
	['followedUpOn', m.register_col_followed_up_on],
	['score', m.register_col_score],
	['kind', m.register_col_kind],
	['due', m.register_col_due],
	['state', m.register_col_state],
	['duty', m.register_col_duty],
	['doneOn', m.register_col_done_on],
]);

const NAMES: Readonly<Record<RegisterId, Word>> = {
	prospects: m.register_prospects,
	people: m.register_people,
	occasions: m.register_occasions,
	stores: m.register_stores,
	rivals: m.register_rivals,
	complaints: m.register_complaints,
	surveys: m.register_surveys,
	visits: m.register_visits,
	duties: m.register_duties,
};

/** Header of a register's column; a column of a later version is called by its own name. */
export const registerColumnTitle = (column: string, locale: Locale): string =>
	COLUMNS.get(column)?.({}, { locale }) ?? column;

/** What a register is called. */
export const registerTitle = (register: RegisterId, locale: Locale): string =>
	NAMES[register]({}, { locale });
