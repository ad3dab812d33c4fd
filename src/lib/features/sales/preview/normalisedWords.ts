import type { NormalisedKind } from '$lib/application/importing';
import { m } from '$lib/i18n';

/** What was read otherwise than it was written, in words. */
export const normalisedWords = (): Readonly<Record<NormalisedKind, string>> => ({
	'full-width': m.preview_normalised_full_width(),
	spaces: m.preview_normalised_spaces(),
	thousands: m.preview_normalised_thousands(),
	'decimal-comma': m.preview_normalised_decimal_comma(),
	'text-number': m.preview_normalised_text_number(),
	currency: m.preview_normalised_currency(),
	unit: m.preview_normalised_unit(),
	negative: m.preview_normalised_negative(),
	percent: m.preview_normalised_percent(),
	'blank-word': m.preview_normalised_blank_word(),
	'filled-down': m.preview_normalised_filled_down(),
	serial: m.preview_normalised_serial(),
	quarter: m.preview_normalised_quarter(),
	half: m.preview_normalised_half(),
	year: m.preview_normalised_year(),
	time: m.preview_normalised_time(),
	composition: m.preview_normalised_composition(),
});
