import type { Plan } from '../../plan';
import { message } from '../../primitives/message';
import {
	headlineKey,
	headlinesOf,
	HEADLINES,
	type Headline,
	type HeadlineUnit,
} from '../../scenario/headline';
import type { OutKind, OutTable, OutText } from '../outTable';
import { field, keyOf, tableBy, type Field } from './fields';

/** A scenario beside the others; the first one is the baseline. */
export interface OutSide {
	readonly name: OutText;
	readonly note: string;
	readonly plan: Plan;
	/** Where its policy differs from the baseline's, in words. */
	readonly differences: readonly OutDifference[];
}
export interface OutDifference {
	readonly label: string;
	readonly before: string;
	readonly after: string;
}

const KINDS: Readonly<Record<HeadlineUnit, OutKind>> = {
	...{ customers: 'count', people: 'count', checks: 'count', fen: 'money', hours: 'hours' },
	...{ fte: 'number', ratio: 'ratio' },
};

interface Row {
	readonly name: OutText;
	readonly note: string | null;
	readonly values: ReadonlyMap<string, number | null>;
}

/** Scenarios under each other, every figure in a column of its own kind, each followed by its distance from the baseline. */
export function scenarioTables(sides: readonly OutSide[]): readonly OutTable[] {
	const [baseline, ...others] = sides;
	if (baseline === undefined || others.length === 0) return [];
	const base = valuesOf(baseline.plan);
	const rows: readonly Row[] = [
		{ name: baseline.name, note: baseline.note, values: base },
		...others.flatMap(({ name, note, plan }) => {
			const values = valuesOf(plan);
			return [
				{ name, note, values },
				{ name: message('out_scenario_difference'), note: null, values: minus(values, base) },
			];
		}),
	];
	const changes = others.flatMap(({ name, differences }) =>
		differences.map((difference) => ({ name, ...difference })),
	);
	return [
		tableBy<Row>(
			'scenarios',
			message('frame_sheet_scenarios'),
			[
				field('scenario', 'text', 'out_col_scenario', ({ name }) => name),
				...headlinesOf(baseline.plan).map((headline) => headlineField(headline, baseline.plan)),
				field('note', 'text', 'out_col_note', ({ note }) => (note === '' ? null : note)),
			],
			rows,
		),
		...(changes.length === 0
			? []
			: [
					tableBy<(typeof changes)[number]>(
						'changes',
						message('out_table_changes'),
						[
							field('scenario', 'text', 'out_col_scenario', ({ name }) => name),
							field('parameter', 'text', 'out_col_parameter', ({ label }) => label),
							field('before', 'text', 'out_col_baseline', ({ before }) => before),
							field('after', 'text', 'out_col_value', ({ after }) => after),
						],
						changes,
					),
				]),
	];
}

const valuesOf = (plan: Plan): ReadonlyMap<string, number | null> =>
	new Map(headlinesOf(plan).map((headline) => [headlineKey(headline), headline.value]));

const minus = (values: Row['values'], base: Row['values']): Row['values'] =>
	new Map(
		[...values].map(([key, value]) => {
			const from = base.get(key) ?? null;
			return [key, value === null || from === null ? null : value - from];
		}),
	);

function headlineField(headline: Headline, plan: Plan): Field<Row> {
	const key = headlineKey(headline);
	const { id } = headline;
	return {
		...{ id: key.replaceAll('\n', ':'), kind: KINDS[HEADLINES[id]], disclosure: 'internal' },
		title: titleOf(headline, plan),
		of: ({ values }) => values.get(key) ?? null,
	};
}

function titleOf({ id, of }: Headline, { policy, staffing }: Plan): OutText {
	const key = keyOf(id.replace('.*', ''));
	const [first, second] = of;
	if (second === undefined) {
		const team = staffing.teams.find((each) => each.id === first);
		return message(`scenarios_figure_${key}`, {
			name: team === undefined ? (first ?? '') : { team: team },
		});
	}
	const segment = policy.segments.find((each) => each.id === first)!;
	const tier = segment.ladder.tiers.find((each) => each.id === second)!;
	if (policy.segments.length === 1) return message(`scenarios_figure_${key}`, { name: { tier } });
	return message(`out_figure_${key}`, { segment: { segment }, tier: { tier } });
}
