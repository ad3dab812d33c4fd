import { message, type Message } from '$lib/domain/primitives/message';
import { refuse, type Result } from '$lib/domain/primitives/result';
import type { Day } from '$lib/domain/primitives/units';
import { quoted } from '$lib/domain/reading/plainText';
import { readDay } from '$lib/domain/reading/readDay';

const ISO = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** `2022-10-05`, or `2022-10` when only the month is known; nothing else. */
export function readIsoDay(text: string): Result<Day, Message> {
	return ISO.test(text)
		? readDay(text)
		: refuse(message('import_date_not_iso', { text: quoted(text) }));
}
