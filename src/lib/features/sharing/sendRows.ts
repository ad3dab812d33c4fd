import { ATTRIBUTE_IDS } from '$lib/domain/customer/attributes';
import type { Plan } from '$lib/domain/plan';
import { DISCLOSED_FIELDS } from '$lib/domain/policy/policy';
import { countEntries } from '$lib/domain/register/entries';
import { REGISTER_IDS } from '$lib/domain/register/register';
import { maySee } from '$lib/domain/sharing/audience';
import type { OutTable } from '$lib/domain/sharing/outTable';
import type { Audit } from '$lib/domain/sharing/auditBook';
import { SMALLEST_GROUP } from '$lib/domain/sharing/publicBook';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, outCell, say } from '$lib/ui/format';

/** A line of what goes, or of what does not. */
export interface SendRow {
	readonly name: string;
	readonly what: string;
	readonly note: string;
}

const NOTES: Readonly<Record<string, () => string>> = {
	sales: m.share_note_sales,
	tier: m.share_note_tier,
	arrangement: m.share_note_arrangement,
	commitment: m.share_note_commitment,
	conditions: m.share_note_conditions,
	paid: m.share_note_paid,
	calendar: m.share_note_calendar,
};

/** The tables of a book, a line each; notes are no part of what is told. */
export const takenRows = (tables: readonly OutTable[], locale: Locale): readonly SendRow[] =>
	tables
		.filter(({ id }) => id !== 'notes')
		.map((table) => ({
			name: typeof table.title === 'string' ? table.title : say(table.title, locale),
			what: whatOf(table, locale),
			note: NOTES[table.id]?.() ?? '',
		}));

/** More items than that are counted. */
const MOST_LISTED = 8;

function whatOf({ id, columns, rowCount, cell }: OutTable, locale: Locale): string {
	const titles = columns.map(({ title }) =>
		typeof title === 'string' ? title : say(title, locale),
	);
	const [first] = columns;
	if (rowCount <= MOST_LISTED && rowCount > 1 && id === 'arrangement' && first !== undefined) {
		const items = Array.from({ length: rowCount }, (_, at) =>
			outCell(cell(at, 0), first.kind, locale),
		);
		return items.join(m.share_comma());
	}
	if (rowCount > 1) {
		const listed = titles.join(m.share_comma());
		return m.share_what_rows({ rows: formatCount(rowCount, locale), columns: listed });
	}
	return columns
		.map(({ kind }, place) => ({ place, text: outCell(cell(0, place), kind, locale) }))
		.filter(({ text }) => text !== '')
		.map(({ place, text }) =>
			columns[place]!.kind === 'text' ? text : m.share_what_cell({ title: titles[place]!, text }),
		)
		.join(m.share_comma());
}

const row = (name: string, what: string): SendRow => ({ name, what, note: '' });

/** What a dealer never gets, and what of the policy's list is not heeded. */
export function keptFromDealer(plan: Plan, locale: Locale): readonly SendRow[] {
	const listed = plan.policy.disclosure.filter(
		(field) => !maySee('dealer', DISCLOSED_FIELDS[field]),
	);
	const others = Math.max(0, plan.inputs.names.customer.size - 1);
	const none = m.share_kept_none();
	return [
		row(m.share_kept_others({ count: formatCount(others, locale) }), m.share_kept_others_what()),
		row(m.share_kept_rebates(), m.share_kept_rebates_what()),
		row(m.share_kept_profit(), none),
		row(m.share_kept_cuts(), none),
		row(m.share_kept_prices(), none),
		row(m.share_kept_people(), none),
		...(listed.length === 0
			? []
			: [
					row(
						m.share_kept_listed({ count: formatCount(listed.length, locale) }),
						m.share_kept_listed_what(),
					),
				]),
	];
}

export const keptFromPublic = ({ withheld }: Audit, locale: Locale): readonly SendRow[] => [
	row(m.share_kept_names(), m.share_kept_names_what()),
	row(m.share_kept_money(), m.share_kept_money_what()),
	row(
		m.share_kept_small({ count: formatCount(SMALLEST_GROUP, locale) }),
		m.share_kept_small_what({ cells: formatCount(withheld, locale) }),
	),
	row(m.share_kept_policy(), m.share_kept_none()),
];

/** Of a whole workbook. */
export function takenWhole({ inputs, ledger }: Plan, locale: Locale): readonly SendRow[] {
	const count = (value: number): string => formatCount(value, locale);
	const columns = ATTRIBUTE_IDS.filter((id) => inputs.customers.columns.has(id)).length;
	const records = REGISTER_IDS.reduce((sum, id) => sum + countEntries(inputs.registers, id), 0);
	const customers = count(inputs.names.customer.size);
	return [
		row(m.share_part_sales(), m.share_part_sales_what({ rows: count(ledger.rows), customers })),
		row(m.share_part_customers(), m.share_part_customers_what({ columns: count(columns) })),
		row(m.share_part_policy(), m.share_part_policy_what()),
		row(
			m.share_part_scenarios(),
			inputs.scenarios.list.length === 0
				? m.share_part_scenarios_none()
				: m.share_part_scenarios_what({ count: count(inputs.scenarios.list.length) }),
		),
		...(records === 0
			? []
			: [row(m.share_part_records(), m.share_part_records_what({ count: count(records) }))]),
	];
}

export const keptFromWhole = (personal: boolean, pseudonyms: boolean): readonly SendRow[] => [
	...(personal && !pseudonyms ? [] : [row(m.share_kept_personal(), m.share_kept_personal_what())]),
	...(pseudonyms ? [row(m.share_kept_real_names(), m.share_kept_real_names_what())] : []),
	row(m.share_kept_history(), m.share_kept_none()),
];
