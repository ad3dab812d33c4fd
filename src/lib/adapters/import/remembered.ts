import type {
	ImportChoices,
	Meaning,
	RememberedLayout,
	SourceColumn,
} from '$lib/application/importing';
import { sha256Hex } from '../codec/sha256';
import type { Layout } from './header/layout';

/**
 * Names of a layout's columns: their titles, the second of equal ones with its number. Months have none:
 * next month's sheet is the same layout.
 */
function columnIds({ titles }: Layout): readonly (string | null)[] {
	const seen = new Map<string, number>();
	return titles.map(({ key, month }) => {
		if (key === '' || month !== null) return null;
		const times = (seen.get(key) ?? 0) + 1;
		seen.set(key, times);
		return times === 1 ? key : `${key}#${times}`;
	});
}

/** Equal for tables with the same titles in the same order; null without a header. */
export function fingerprintOf(layout: Layout): string | null {
	if (layout.headerRow === null) return null;
	const months = layout.titles.some(({ month }) => month !== null);
	const ids = columnIds(layout).filter((id) => id !== null);
	return sha256Hex(new TextEncoder().encode(JSON.stringify([months, ...ids])));
}

/** What to keep of a layout that the planner confirms; null without a header. */
export function toRemember(
	layout: Layout,
	subject: RememberedLayout['subject'],
	columns: readonly SourceColumn[],
	{ dayFirst, totals, emptyMonths, cancelled, decimal }: ImportChoices,
): RememberedLayout | null {
	const fingerprint = fingerprintOf(layout);
	if (fingerprint === null) return null;
	const ids = columnIds(layout);
	return {
		fingerprint,
		subject,
		columns: columns.flatMap(({ meaning, factor, fillDown }, at) => {
			const title = ids[at] ?? null;
			return title === null ? [] : [{ title, meaning, factor, fillDown: fillDown === 'done' }];
		}),
		dayFirst: dayFirst ?? null,
		totals: totals ?? 'leave-out',
		emptyMonths: emptyMonths ?? 'skip',
		...(cancelled === undefined ? {} : { cancelled }),
		...(decimal === undefined ? {} : { decimal }),
	};
}

/** The choices with those of the remembered layout beneath; the same when none has this fingerprint. */
export function withRemembered(
	layout: Layout,
	choices: ImportChoices,
): { readonly choices: ImportChoices; readonly recognised: boolean } {
	const fingerprint = choices.remembered === undefined ? null : fingerprintOf(layout);
	const known = choices.remembered?.findLast((each) => each.fingerprint === fingerprint);
	if (known === undefined || fingerprint === null) return { choices, recognised: false };
	const byTitle = new Map(known.columns.map((column) => [column.title, column]));
	const places = columnIds(layout).flatMap((id, at) => {
		const column = id === null ? undefined : byTitle.get(id);
		return column === undefined ? [] : [{ at, column }];
	});
	const meanings = new Map<number, Meaning>(places.map(({ at, column }) => [at, column.meaning]));
	const factors = new Map(places.map(({ at, column }) => [at, column.factor]));
	const fillDown = new Set(places.flatMap(({ at, column }) => (column.fillDown ? [at] : [])));
	for (const [at, meaning] of choices.meanings ?? []) meanings.set(at, meaning);
	for (const [at, factor] of choices.factors ?? []) factors.set(at, factor);
	return {
		recognised: true,
		choices: {
			subject: known.subject,
			...(known.dayFirst === null ? {} : { dayFirst: known.dayFirst }),
			totals: known.totals,
			emptyMonths: known.emptyMonths,
			...(known.cancelled === undefined ? {} : { cancelled: known.cancelled }),
			...(known.decimal === undefined ? {} : { decimal: known.decimal }),
			fillDown,
			...choices,
			meanings,
			factors,
		},
	};
}
