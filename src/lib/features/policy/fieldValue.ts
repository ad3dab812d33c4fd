import type { Policy } from '$lib/domain/policy/policy';
import type { MessageArgument } from '$lib/domain/primitives/message';
import type { Locale } from '$lib/i18n/locale.svelte';
import { UNKNOWN, formatNumber, formatPercent, formatYuan } from '$lib/ui/format';
import type { ChoiceSpec, NumberSpec } from './field';

const MOST_DECIMALS = 6;

/** A figure as its field shows it, unit included: `70%`, `12 个月`. */
export function shownFigure(spec: NumberSpec, value: number | null, locale: Locale): string {
	if (value === null) return UNKNOWN;
	if (spec.range.kind === 'percent') return formatPercent(value, locale);
	const text =
		spec.range.kind === 'yuan'
			? formatYuan(value, locale)
			: formatNumber(value, locale, MOST_DECIMALS);
	return spec.unit === '' ? text : `${text} ${spec.unit}`;
}

/** What a field shows under a policy. `bare`: without its unit, where that stands beside it. */
export function shownValue(
	spec: NumberSpec | ChoiceSpec,
	policy: Policy,
	locale: Locale,
	bare = false,
): string {
	if (spec.kind === 'number')
		return shownFigure(bare ? { ...spec, unit: '' } : spec, spec.read(policy), locale);
	const value = spec.read(policy);
	return spec.options.find((option) => option.value === value)?.label ?? value;
}

/** The same value as an argument of a sentence in the history. */
export function saidValue(
	spec: NumberSpec | ChoiceSpec,
	value: number | string | null,
): MessageArgument {
	if (value === null) return UNKNOWN;
	if (spec.kind === 'choice')
		return spec.options.find((option) => option.value === value)?.label ?? String(value);
	const figure = Number(value);
	if (spec.range.kind === 'percent') return { ratio: figure };
	return spec.range.kind === 'yuan' ? { fen: figure } : figure;
}
