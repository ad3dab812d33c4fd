import { monthOf } from '$lib/domain/primitives/day';
import type { Month } from '$lib/domain/primitives/units';
import { plainText } from '$lib/domain/reading/plainText';

/** `2026年1月`, `2026-01`, `2026.1`, but not the month of a day: 2026-01-03. */
const MONTH =
	/((?:19|20)\d\d) ?[年./-] ?(1[0-2]|0?[1-9])(?!\d)(?! ?月 ?\d)(?! ?[./-] ?\d{1,2}(?![\d月]))/g;
/** From a day of a month to another one of the same. */
const PERIOD =
	/((?:19|20)\d\d) ?[年./-] ?(\d{1,2}) ?[月./-] ?\d{1,2} ?日? ?(?:至|到|-|~|to) ?\1 ?[年./-] ?\2 ?[月./-] ?\d{1,2}/g;
/** `1-3月`: several months. */
const SPAN = /\d ?月? ?(?:-|~|至|到) ?\d{1,2} ?月/;
/** When a sheet was made is not what it is about. */
const MADE = /制表|打印|导出|填报|编制|生成|更新|截[至止]|print|export|created|generated|as of/i;

/** Does a line over a table say when it was made? */
export const saysWhenMade = (line: string): boolean => MADE.test(line);

/** The month that lines over a table, or a name, agree on; null for a span of several and for none. */
export function statedMonth(lines: readonly string[]): Month | null {
	const plain = lines.filter((line) => !saysWhenMade(line)).map(plainText);
	if (plain.some((line) => SPAN.test(line))) return null;
	const months = new Set(
		plain.flatMap((line) =>
			[...line.matchAll(PERIOD), ...line.replace(PERIOD, '').matchAll(MONTH)].map(
				([, year, month]) => monthOf(Number(year), Number(month)),
			),
		),
	);
	const [month] = months;
	return months.size === 1 && month !== undefined ? month : null;
}
