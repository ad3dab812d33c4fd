import type { CurvePoint } from '$lib/domain/measure/curves';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatPercent } from '$lib/ui/format';

const QUARTER = 0.25;
/** More ticks than this stand too close. */
const MOST_TICKS = 7;

/** Shares from 0 to the next quarter above `most`, a quarter apart, half of them where they are many. */
export function shareTicks(most: number, locale: Locale): { at: number; text: string }[] {
	const count = Math.ceil(most / QUARTER) + 1;
	return Array.from({ length: count }, (_, place) => place)
		.filter((place) => count <= MOST_TICKS || place % 2 === 0)
		.map((place) => ({ at: place * QUARTER, text: formatPercent(place * QUARTER, locale, 0) }));
}

/** The height at the first point at or after x: where a label stands. */
export const heightFrom = (points: readonly CurvePoint[], x: number): number =>
	points.find((point) => point.x >= x)?.y ?? 0;
