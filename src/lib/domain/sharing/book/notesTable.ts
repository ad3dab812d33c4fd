import type { Plan } from '../../plan';
import { monthText } from '../../primitives/day';
import { message } from '../../primitives/message';
import type { OutTable, OutText } from '../outTable';
import { field, tableBy } from './fields';

/** What a file says about itself, so that its figures can be defended a year later. */
export interface BookFacts {
	/** Name of the workbook. */
	readonly title: OutText;
	/** Of the scenario on screen. */
	readonly scenario: OutText;
	/** Date and time, as people write them. */
	readonly time: string;
	/** sha-256 of the workbook's snapshot, 64 hexadecimal digits. */
	readonly hash: string;
}

interface Row {
	readonly what: OutText;
	readonly said: OutText | number;
}

/** The sheet before all others. */
export function notesTable(plan: Plan, facts: BookFacts, notes: readonly OutText[]): OutTable {
	const { window, ledger, measures, inputs } = plan;
	const row = (what: string, said: Row['said']): Row => ({
		what: message(`out_about_${what}`),
		said,
	});
	const rows: readonly Row[] = [
		row('plan', facts.title),
		row('scenario', facts.scenario),
		row('time', facts.time),
		row('window', `${monthText(window.from)} – ${monthText(window.to)}`),
		row('rows', String(ledger.rows)),
		row('customers', String(measures.totals.customers)),
		row(
			'sources',
			inputs.ledger.origins
				.map(({ name, sheet }) => [name, sheet].filter((text) => text !== '').join(' / '))
				.join('\n'),
		),
		row('hash', facts.hash),
		...[...notes, ...plan.notices].map((note) => row('note', note)),
	];
	return {
		...tableBy<Row>(
			'notes',
			message('out_table_notes'),
			[
				field('what', 'text', 'out_col_about', ({ what }) => what),
				field('said', 'text', 'out_col_said', ({ said }) => said || null),
			],
			rows,
		),
		wraps: true,
	};
}
