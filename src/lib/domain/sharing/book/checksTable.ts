import type { GuardFinding, GuardUnit, Plan } from '../../plan';
import { message } from '../../primitives/message';
import { FEN_PER_YUAN, type Code } from '../../primitives/units';
import type { OutTable } from '../outTable';
import { field, keyOf, known, tableBy } from './fields';
import type { PlanWords } from './planWords';

interface Row {
	readonly finding: GuardFinding;
	/** null: of no one customer. */
	readonly customer: Code | null;
	readonly figure: number | null;
}

const PERCENT = 100;
const SCALES: Readonly<Partial<Record<GuardUnit, number>>> = {
	...{ fen: 1 / FEN_PER_YUAN, 'fen-per-unit': 1 / FEN_PER_YUAN, ratio: PERCENT },
};

/** What is wrong, with whom, by how much, and what to do: a row for each customer. */
export function checksTable(plan: Plan, words: PlanWords): OutTable {
	const { guards, inputs } = plan;
	const rows = guards.flatMap((finding): readonly Row[] =>
		finding.customers.length === 0
			? [{ finding, customer: null, figure: finding.figure }]
			: finding.customers.map((customer, place) => ({
					...{ finding, customer, figure: known(finding.figures[place]) },
				})),
	);
	const inUnit = ({ unit }: GuardFinding, value: number | null): number | null =>
		value === null || unit === 'none' ? null : value * (SCALES[unit] ?? 1);
	const said = (row: Row, end = '') => message(`checks_${keyOf(row.finding.guard)}${end}`);
	return tableBy<Row>(
		'checks',
		message('frame_sheet_checks'),
		[
			field('severity', 'text', 'out_col_severity', ({ finding }) =>
				message(`out_severity_${finding.severity}`),
			),
			field('guard', 'text', 'out_col_check', (row) => said(row)),
			field('who', 'text', 'customers_col_customer', ({ customer }) =>
				customer === null ? null : inputs.names.customer.name(customer),
			),
			field('tier', 'text', 'out_col_tier', ({ customer }) =>
				customer === null ? null : words.tierOf(customer),
			),
			field('figure', 'number', 'out_col_figure', ({ finding, figure }) => inUnit(finding, figure)),
			field('limit', 'number', 'out_col_limit', ({ finding }) => inUnit(finding, finding.limit)),
			field('unit', 'text', 'out_col_unit', ({ finding }) =>
				finding.unit === 'none' ? null : message(`out_unit_${keyOf(finding.unit)}`),
			),
			field('clause', 'text', 'out_col_clause', (row) => said(row, '_clause')),
			field('repair', 'text', 'out_col_repair', (row) => said(row, '_do')),
		],
		rows,
	);
}
