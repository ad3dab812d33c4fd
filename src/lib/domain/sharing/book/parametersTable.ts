import { PARAMETERS, type Parameter, type ParameterPath } from '../../policy/parameters';
import { resolvePolicy } from '../../policy/resolvePolicy';
import { unconfirmedValues, writtenLayers } from '../../policy/unconfirmed';
import type { Plan } from '../../plan';
import { message } from '../../primitives/message';
import { FEN_PER_YUAN } from '../../primitives/units';
import { BASELINE } from '../../scenario/scenario';
import type { OutTable, OutText } from '../outTable';
import { field, keyOf, tableBy } from './fields';

/** What a number of the policy is called and where its default comes from, in the words of the policy panel. */
export interface ParameterWords {
	/** Path joined by dots → its name; null: the path itself. */
	label(path: readonly string[], parameter: ParameterPath): string | null;
	source(parameter: ParameterPath): string;
}

interface Row {
	readonly path: readonly string[];
	readonly parameter: ParameterPath;
	readonly value: number;
	/** null: the template has none there. */
	readonly usual: number | null;
	readonly unconfirmed: boolean;
}

const PERCENT = 100;

/** Every number that the plan rests on: value, unit, default, source, and whether anybody has confirmed it. */
export function parametersTable(plan: Plan, scenario: string, words: ParameterWords): OutTable {
	const { scenarios } = plan.inputs;
	const usual = resolvePolicy({ template: scenarios.template, baseline: {}, list: [] }, BASELINE);
	const written = writtenLayers(scenarios, scenario);
	const open = new Set(
		unconfirmedValues(plan.policy, written, scenarios.template).map((path) => path.join('\n')),
	);
	const rows = numbersIn(plan.policy, []).flatMap(({ path, value }): readonly Row[] => {
		const parameter = parameterOf(path);
		if (parameter === null) return [];
		const at = usual.ok ? valueAt(usual.value, path) : null;
		return [{ path, parameter, value, usual: at, unconfirmed: open.has(path.join('\n')) }];
	});
	const unitOf = ({ parameter }: Row): Parameter['unit'] => PARAMETERS[parameter].unit;
	return tableBy<Row>(
		'parameters',
		message('out_table_parameters'),
		[
			field(
				'parameter',
				'text',
				'out_col_parameter',
				({ path, parameter }) => words.label(path, parameter) ?? path.join('.'),
			),
			field('value', 'number', 'out_col_value', (row) => inUnit(row.value, unitOf(row))),
			field('unit', 'text', 'out_col_unit', (row): OutText =>
				message(`out_unit_${keyOf(unitOf(row))}`),
			),
			field('default', 'number', 'out_col_default', (row) =>
				row.usual === null ? null : inUnit(row.usual, unitOf(row)),
			),
			field('mark', 'text', 'out_col_mark', ({ unconfirmed }) =>
				unconfirmed ? message('out_mark_ours') : null,
			),
			field('source', 'text', 'out_col_source', ({ parameter }) => words.source(parameter)),
			field('path', 'code', 'out_col_path', ({ path }) => path.join('.')),
		],
		rows,
	);
}

/** Money in yuan, shares in per cent: as a planner says them. */
function inUnit(value: number, unit: Parameter['unit']): number {
	if (unit === 'fen') return value / FEN_PER_YUAN;
	return unit === 'ratio' ? Number((value * PERCENT).toPrecision(12)) : value;
}

interface Found {
	readonly path: readonly string[];
	readonly value: number;
}

function numbersIn(value: unknown, path: readonly string[]): readonly Found[] {
	if (typeof value === 'number') return [{ path, value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, each]) => numbersIn(each, [...path, key]));
}

function valueAt(value: unknown, path: readonly string[]): number | null {
	let at: unknown = value;
	for (const key of path) {
		if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null;
		at = (at as Readonly<Record<string, unknown>>)[key];
	}
	return typeof at === 'number' ? at : null;
}

const PATTERNS = Object.keys(PARAMETERS).map((path) => ({
	path: path as ParameterPath,
	keys: path.split('.'),
}));

/** The row of the parameter table that speaks of a path; the one that names most of it. */
function parameterOf(path: readonly string[]): ParameterPath | null {
	const fitting = PATTERNS.filter(
		({ keys }) =>
			keys.length === path.length && keys.every((key, at) => key === '*' || key === path[at]),
	);
	const stars = (keys: readonly string[]): number => keys.filter((key) => key === '*').length;
	fitting.sort((a, b) => stars(a.keys) - stars(b.keys));
	return fitting[0]?.path ?? null;
}
