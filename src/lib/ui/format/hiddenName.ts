import { m } from '$lib/i18n';
import { codeOf } from './hiddenSigns';

const NAMES = new Map([
	['\u200b', m.hidden_zero_width_space],
	['\u200c', m.hidden_non_joiner],
	['\u200d', m.hidden_joiner],
	['\u00ad', m.hidden_soft_hyphen],
	['\ufeff', m.hidden_byte_order],
]);

const nameOf = (sign: string): string => {
	const known = NAMES.get(sign);
	if (known !== undefined) return known();
	if (/\p{Bidi_Control}/u.test(sign)) return m.hidden_direction();
	if (/\p{Cc}/u.test(sign)) return m.hidden_control();
	return /\p{Cs}/u.test(sign) ? m.hidden_half() : m.hidden_other();
};

/** What a hidden character is, for its title. */
export const hiddenTitle = (sign: string): string =>
	m.hidden_title({ name: nameOf(sign), code: codeOf(sign) });
