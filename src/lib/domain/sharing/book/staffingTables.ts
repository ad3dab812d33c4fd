import { STAFFING_STEPS, type Plan, type TeamStaffing } from '../../plan';
import { message } from '../../primitives/message';
import type { ManagerLoad } from '../../staffing/assignment/assignment';
import type { OutTable } from '../outTable';
import { field, keyOf, tableBy } from './fields';
import type { PlanWords } from './planWords';

/** Teams with every step to their head count, and what each account manager gets. */
export function staffingTables(
	{ staffing, assignment }: Plan,
	words: PlanWords,
): readonly OutTable[] {
	const teams = tableBy<TeamStaffing>(
		'teams',
		message('frame_sheet_staffing'),
		[
			field('team', 'text', 'out_col_team', (team) => words.team(team)),
			field('customers', 'count', 'out_col_customers', (team) => team.customers),
			field('hours', 'hours', 'out_col_hours', (team) => team.workload),
			...STAFFING_STEPS.map((id) =>
				field<TeamStaffing>(
					id,
					'number',
					`staffing_step_${keyOf(id)}`,
					({ steps }) => steps.find(({ step }) => step === id)?.fte ?? null,
				),
			),
			field('headcount', 'count', 'out_col_headcount', (team) => team.headcount),
			field('current', 'count', 'out_col_current', (team) => team.current),
			field('gap', 'count', 'out_col_gap', (team) => (team.current === null ? null : team.gap)),
			field('achieved', 'ratio', 'out_col_achieved', (team) => team.achieved),
			field('cost', 'money', 'out_col_cost', (team) => team.cost),
		],
		staffing.teams,
	);
	if (assignment === null) return [teams];
	const managers = tableBy<ManagerLoad>(
		'managers',
		message('out_table_managers'),
		[
			field('manager', 'text', 'out_col_manager', (load) => load.manager.name),
			field('customers', 'count', 'out_col_customers', (load) => load.customers),
			field('hours', 'hours', 'out_col_hours', (load) => load.hours),
			field('target', 'hours', 'out_col_target_hours', (load) => load.target),
			field('achieved', 'ratio', 'out_col_achieved', (load) => load.achieved),
			field('revenue', 'money', 'out_col_revenue', (load) => load.revenue),
		],
		assignment.loads,
	);
	return [teams, managers];
}
