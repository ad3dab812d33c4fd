import { FEN_PER_YUAN, type Fen } from '$lib/domain/primitives/units';
import type { Locale } from '$lib/i18n/locale.svelte';
import { UNKNOWN, formatDigits } from './numbers';

interface Scale {
	readonly size: number;
	readonly unit: string;
	/** Decimals below ten and a hundred of the unit, and above. */
	readonly decimals: readonly [small: number, middle: number, large: number];
}

const SCALES: Readonly<Record<Locale, readonly Scale[]>> = {
	'zh-CN': [
		{ size: 1e8, unit: ' 亿', decimals: [2, 2, 1] },
		{ size: 1e4, unit: ' 万', decimals: [1, 1, 1] },
		{ size: 1, unit: '', decimals: [0, 0, 0] },
	],
	en: [
		{ size: 1e9, unit: 'B', decimals: [2, 1, 0] },
		{ size: 1e6, unit: 'M', decimals: [2, 1, 0] },
		{ size: 1e3, unit: 'K', decimals: [1, 1, 0] },
		{ size: 1, unit: '', decimals: [0, 0, 0] },
	],
};
const TEN = 10;
const HUNDRED = 100;
/** From here on a decimal of 万 says nothing: `3,464 万`. */
const THOUSAND = 1000;

function decimalsOf(scale: Scale, amount: number): number {
	const [small, middle, large] = scale.decimals;
	if (amount >= THOUSAND) return 0;
	if (amount >= HUNDRED) return large;
	return amount >= TEN ? middle : small;
}

/** The largest unit that the amount still fills after it was rounded: 9,999.96 万 is 1 亿. */
function scaleOf(yuan: number, locale: Locale): Scale | undefined {
	const scales = SCALES[locale];
	return scales.find((scale, place) => {
		const next = scales[place + 1];
		if (next === undefined) return true;
		const inNext = yuan / next.size;
		const step = TEN ** decimalsOf(next, inNext);
		return Math.round(inNext * step) / step >= scale.size / next.size;
	});
}

function shorten(fen: Fen, locale: Locale): string {
	const yuan = Math.abs(fen) / FEN_PER_YUAN;
	const scale = scaleOf(yuan, locale);
	if (scale === undefined) return UNKNOWN;
	const amount = yuan / scale.size;
	const digits = formatDigits(amount, locale, 0, decimalsOf(scale, amount)) + scale.unit;
	const sign = fen < 0 && /[1-9]/.test(digits) ? '−' : '';
	return locale === 'en' ? `${sign}¥${digits}` : sign + digits;
}

/** Short money for tables and labels: zh `265.3 万`, `6.38 亿`, `8,640`; en `¥2.65M`. Unknown: —. */
export const formatMoneyShort = (fen: Fen | null, locale: Locale): string =>
	fen === null || !Number.isFinite(fen) ? UNKNOWN : shorten(fen, locale);

/** Short money for sentences: zh `265.3 万元`, `8,640 元`; en as in tables. Unknown: —. */
export function formatMoney(fen: Fen | null, locale: Locale): string {
	const text = formatMoneyShort(fen, locale);
	if (locale === 'en' || text === UNKNOWN) return text;
	return /[万亿]$/.test(text) ? `${text}元` : `${text} 元`;
}
