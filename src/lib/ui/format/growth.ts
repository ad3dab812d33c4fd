import type { Ratio } from '$lib/domain/primitives/units';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatPercent } from './percent';
import { formatSigned } from './signed';

/** From here on a decimal says nothing. */
const TENFOLD = 10;

/** Growth with its sign: `+18.9%`, `−3.9%`, `+1,470%`. Unknown: —. */
export const formatGrowth = (growth: Ratio | null, locale: Locale): string =>
	formatSigned(growth, (size) => formatPercent(size, locale, size >= TENFOLD ? 0 : 1));
