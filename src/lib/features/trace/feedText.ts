import { XYZ } from '$lib/domain/classification/classification';
import { FEEDS, type Feed, type TraceUnit } from '$lib/domain/trace/feed';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { bandWord, faceWord, quadrantWord } from '$lib/ui/explain/classWords';
import {
	formatCount,
	formatFte,
	formatHours,
	formatMoney,
	formatNumber,
	formatPercent,
	UNKNOWN,
	writeArgument,
} from '$lib/ui/format';
import { FEED_WORDS, type CheckWords } from './words';

/** A figure as a line of the list. */
export interface FeedLine {
	readonly figure: string;
	/** `own / whole`, or the one that there is. */
	readonly value: string;
	/** Empty: nothing is shared out. */
	readonly share: string;
	/** Of a bar, 0–1; null: none. */
	readonly bar: number | null;
}

type Write = (value: number, locale: Locale) => string;
const contacts: Write = (count, locale) =>
	m.trace_unit_contacts({ count: formatNumber(count, locale, 1) }, { locale });

/** Units that are no check's own. */
const WRITE: Readonly<Partial<Record<TraceUnit, Write>>> = {
	fen: formatMoney,
	hours: formatHours,
	fte: (people, locale) => m.trace_unit_fte({ count: formatFte(people, locale) }, { locale }),
	customers: (count, locale) =>
		m.trace_unit_customers({ count: formatNumber(count, locale, 1) }, { locale }),
	visits: contacts,
	ratio: (share, locale) => formatPercent(share, locale, 1),
	cover: (months, locale) =>
		m.checks_unit_cover({ count: formatNumber(months, locale, 1) }, { locale }),
	xyz: (place) => XYZ[place] ?? UNKNOWN,
	quadrant: (place, locale) => quadrantWord(place, locale) ?? UNKNOWN,
	face: (place, locale) => faceWord(place, locale) ?? UNKNOWN,
	band: (place, locale) => bandWord(place, locale) ?? UNKNOWN,
};

/** Before a whole that says its unit the part is a bare number. */
const BARE: ReadonlySet<TraceUnit> = new Set<TraceUnit>(['customers', 'hours', 'fte']);

/** A figure in words. The part stands before the whole. */
export function feedLine(feed: Feed, checks: CheckWords, locale: Locale): FeedLine {
	const { figure, own, share } = feed;
	const of = feed.of === undefined ? '' : writeArgument(feed.of, locale);
	const name = figure === 'check' ? checks.name(of) : of;
	return {
		figure: FEED_WORDS[figure]({ name }, { locale }),
		value: feed.unit === undefined ? valueOf(feed, locale) : checks.figure(feed.unit, own),
		share: share === null ? '' : formatPercent(share, locale, 1),
		bar: share === null ? null : Math.min(1, Math.max(0, share)),
	};
}

function valueOf({ figure, own, whole }: Feed, locale: Locale): string {
	const unit: TraceUnit = FEEDS[figure][1];
	const write = WRITE[unit] ?? formatCount;
	if (own === null || whole === null) {
		const only = own ?? whole;
		return only === null ? UNKNOWN : write(only, locale);
	}
	const part = BARE.has(unit) ? formatNumber(own, locale) : write(own, locale);
	return m.trace_of_whole({ own: part, whole: write(whole, locale) }, { locale });
}
