import { PARAMETERS, type Parameter, type ParameterPath } from '$lib/domain/policy/parameters';
import type { Policy } from '$lib/domain/policy/policy';
import { message, type MessageArgument } from '$lib/domain/primitives/message';
import { m } from '$lib/i18n';
import type { FieldRange } from '$lib/ui/controls';
import { rangeOf } from '$lib/ui/controls/rangeOf';
import type { ChoiceSpec, FieldTier, NumberSpec } from './field';

/** What stands behind the figure, in the language on screen. */
export function unitOf(path: ParameterPath): string {
	const { unit }: Parameter = PARAMETERS[path];
	switch (unit) {
		case 'months':
			return m.panel_unit_months();
		case 'hours':
			return m.panel_unit_hours();
		case 'days':
			return m.panel_unit_days();
		case 'people':
			return m.panel_unit_people();
		case 'customers':
			return m.panel_unit_customers();
		case 'minutes':
			return m.panel_unit_minutes();
		case 'years':
			return m.panel_unit_years();
		case 'fen':
			return m.panel_unit_yuan();
		case 'yuan-per-month':
			return m.panel_unit_yuan_month();
		case 'ratio':
			return '%';
		case 'factor':
		case 'month-of-year':
		case 'times':
		case 'count':
			return '';
	}
}

const HALF_PERCENT = 0.005;
const FACTOR_STEP = 0.05;
const YUAN_STEP = 100_000;
const QUARTER = 0.25;

/** How far ↑ and ↓ go. */
function stepOf(path: ParameterPath): number {
	const { unit, whole }: Parameter = PARAMETERS[path];
	if (unit === 'ratio') return HALF_PERCENT;
	if (unit === 'factor') return FACTOR_STEP;
	if (unit === 'fen') return YUAN_STEP;
	return unit === 'hours' && whole !== true ? QUARTER : 1;
}

interface NumberField {
	readonly parameter: ParameterPath;
	/** From the top of the policy. */
	readonly leaf: readonly string[];
	readonly label: string;
	/** Key of the sentence in the history, with `before` and `after`. */
	readonly said: string;
	readonly tier?: FieldTier;
	/** What the sentence is about, where it is no tier. */
	readonly subject?: string;
	readonly range?: Partial<FieldRange>;
	readonly unit?: string;
	readonly read?: NumberSpec['read'];
	readonly put?: NumberSpec['put'];
	readonly clear?: NumberSpec['clear'];
}

/** A number of the policy: range, unit and step from the parameter table, place from its path. */
export function numberField(field: NumberField): NumberSpec {
	const { parameter, leaf, label, said, tier } = field;
	return {
		kind: 'number',
		parameter,
		leaf,
		label,
		...(tier === undefined ? {} : { tier }),
		range: { ...rangeOf(parameter), ...field.range },
		unit: field.unit ?? unitOf(parameter),
		by: stepOf(parameter),
		step: stepMessage(said, {
			...(tier === undefined ? {} : { tier: tier.name }),
			...(field.subject === undefined ? {} : { subject: field.subject }),
		}),
		read: field.read ?? ((policy) => numberAt(policy, leaf)),
		put: field.put ?? ((_policy, value) => ({ path: leaf, value })),
		...(field.clear === undefined ? {} : { clear: field.clear }),
	};
}

/** A choice of the policy. */
export const choiceField = (
	field: Omit<ChoiceSpec, 'kind' | 'parameter' | 'step'> & {
		readonly said: string;
		/** What the sentence is about. */
		readonly subject?: Readonly<Record<string, string>>;
	},
): ChoiceSpec => ({
	kind: 'choice',
	parameter: null,
	leaf: field.leaf,
	label: field.label,
	options: field.options,
	read: (policy) => field.read(policy),
	put: (policy, value) => field.put(policy, value),
	step: stepMessage(field.said, field.subject),
});

const stepMessage =
	(said: string, about: Readonly<Record<string, string>> = {}) =>
	(before: MessageArgument, after: MessageArgument) =>
		message(said, { ...about, before, after });

/** The number at a path of the policy; null where there is none. */
export function numberAt(policy: Policy, leaf: readonly string[]): number | null {
	const found = valueAt(policy, leaf);
	return typeof found === 'number' ? found : null;
}

/** The value at a path of the policy; undefined where there is none. */
export function valueAt(policy: Policy, path: readonly string[]): unknown {
	let at: unknown = policy;
	for (const key of path) {
		if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
		at = (at as Readonly<Record<string, unknown>>)[key];
	}
	return at;
}
