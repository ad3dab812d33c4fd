import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import type { NumberSpec } from './field';
import { shownFigure } from './fieldValue';

/** What may be typed into a field: `0% 至 100%`, `大于 0`. Bounds that nobody reaches are left out. */
export function rangeWords(spec: NumberSpec, locale: Locale): string {
	const { least, most, above, below } = spec.range;
	const figure = (value: number): string => shownFigure({ ...spec, unit: '' }, value, locale);
	const top = Math.min(most ?? Infinity, below ?? Infinity);
	const open = above !== undefined && above > (least ?? -Infinity);
	const bottom = open ? above : (least ?? 0);
	const bounded = top < FAR;
	if (!bounded) {
		return open
			? m.panel_value_above({ least: figure(bottom) })
			: m.panel_value_least({ least: figure(bottom) });
	}
	const ends = { least: figure(bottom), most: figure(top) };
	return open ? m.panel_value_above_to(ends) : m.panel_value_from_to(ends);
}

/** A bound that says "any size". */
const FAR = 1_000_000;
