import { later, type Later } from '../../later';
import type { Code } from '../../primitives/units';
import { qualityOf } from '../time/qualityOf';
import type { AssignInput } from './assignInput';
import type { Assignment, RuleId, TeamBalance } from './assignment';
import { loadsOf, NOBODY, unevenness } from './balance';
import { compareRules, type Ruled } from './compareRules';
import { dealCustomers, type Dealt, type Table } from './dealCustomers';
import { evennessOf } from './evenness';
import { managerLoads } from './managerLoads';
import type { Proven } from './provenBest';
import { spreadByRule } from './spreadByRule';
import { teamBalance } from './teamBalance';
import { totalsOf } from './totalsOf';

/** A team with everything that a rule needs to spread its customers. */
type Question = Omit<Ruled, 'places'> & { readonly table: Table };

/** null while nobody is named. */
export type Assigned = Assignment | null;

/** Customers to named account managers [ASSIGN-1 … ASSIGN-8]; null while nobody is named. */
export function planAssignment(input: AssignInput): Assigned {
	const { policy, measures } = input;
	const { managers, assignment, economics } = policy;
	if (managers.length === 0) return null;
	const skills = managers.map(({ skill, rating }) =>
		rating === undefined ? skill : qualityOf(rating, assignment.rating),
	);
	const dealt = dealCustomers(input);
	const questions = dealt.tables
		.filter((table) => table.managers.length > 0)
		.map((table) => questionOf(input, skills, dealt, table));
	const answers = questions.map((question) => spreadByRule(question, assignment.rule));

	const manager = dealt.locked.slice();
	const targets = new Float64Array(managers.length);
	questions.forEach(({ table, balance }, team) => {
		const { places } = answers[team]!;
		table.customers.forEach((code, k) => (manager[code] = table.managers[places[k]!]!));
		table.managers.forEach((place, k) => (targets[place] = balance.targets[k]!));
	});
	const spread = (rule: RuleId): Ruled[] =>
		questions.map((question, team) => ({
			...question,
			places: (rule === assignment.rule ? answers[team]! : spreadByRule(question, rule)).places,
		}));
	return {
		manager,
		reason: dealt.reason,
		loads: managerLoads({ ...input, manager, locked: dealt.locked, skills, targets }),
		teams: questions.map((question, team) => balanceOf(question, answers[team]!)),
		...totalsOf(input, manager, dealt),
		rules:
			economics === null || measures.profit === null
				? null
				: compareRules(assignment.rule, spread, economics.elasticity),
	};
}

/** The same, made when somebody looks at it. */
export function laterAssignment(
	input: AssignInput,
	last: Later<Assigned> | undefined,
): Later<Assigned> {
	const { policy, measures, placement, attributes, sheet, order, rank, staffing } = input;
	const { segments, teams, managers, assignment, service, economics } = policy;
	return later(
		[
			...[segments, teams, managers, assignment, service, economics],
			...[measures, placement, attributes, sheet, order, rank, staffing],
		],
		last,
		() => planAssignment(input),
	);
}

function questionOf(
	{ policy, measures, staffing, attributes }: AssignInput,
	skills: readonly number[],
	{ locked }: Dealt,
	table: Table,
): Question {
	const gain = measures.profit ?? measures.revenue;
	const kept = keptBy(locked, table);
	return {
		table,
		balance: teamBalance(
			{
				...{ managers: policy.managers, skills, attributes, measures, hours: staffing.hours },
				moveWeight: policy.assignment.moveWeight,
			},
			table,
			kept,
		),
		gain: table.customers.map((customer) => gain[customer]!),
		skill: table.managers.map((place) => skills[place]!),
		kept: kept.flatMap((codes, manager) =>
			codes.map((code) => ({ manager, gain: gain[code]!, hours: staffing.hours[code]! })),
		),
	};
}

/** Locked customers by manager of a table. */
function keptBy(locked: Int32Array, table: Table): readonly (readonly Code[])[] {
	const kept = new Map(table.managers.map((place) => [place, [] as Code[]]));
	locked.forEach((place, customer) => {
		if (place !== NOBODY) kept.get(place)?.push(customer);
	});
	return [...kept.values()];
}

function balanceOf({ table, balance }: Question, { places, proven }: Proven): TeamBalance {
	const loads = loadsOf(balance, places);
	const parts = Array.from(loads, (load, k) => load / (balance.targets[k]! || 1));
	return {
		team: table.team,
		managers: table.managers.length,
		...evennessOf(parts),
		uneven: unevenness(loads, balance.targets),
		proven,
	};
}
