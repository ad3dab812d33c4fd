import { FEN_PER_YUAN, type Fen } from '$lib/domain/primitives/units';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatFixed } from './numbers';

interface Step {
	readonly from: number;
	readonly unit: string;
	readonly decimals: number;
}

const STEPS: Readonly<Record<Locale, readonly [Step, Step, Step]>> = {
	'zh-CN': [
		{ from: 1e8, unit: '亿', decimals: 2 },
		{ from: 1e4, unit: '万', decimals: 1 },
		{ from: 1, unit: '元', decimals: 0 },
	],
	en: [
		{ from: 1e6, unit: '¥M', decimals: 2 },
		{ from: 1e3, unit: '¥K', decimals: 1 },
		{ from: 1, unit: '¥', decimals: 0 },
	],
};

/** A column whose figures share one unit, named in its header, so that they line up and compare. */
export interface MoneyColumn {
	readonly unit: string;
	format(fen: Fen | null): string;
}

/** The unit that suits the largest amount of the column (`largest`: fen, sign ignored). */
export function moneyColumn(largest: Fen, locale: Locale): MoneyColumn {
	const [big, middle, small] = STEPS[locale];
	const yuan = Math.abs(largest) / FEN_PER_YUAN;
	const step = yuan >= big.from ? big : yuan >= middle.from ? middle : small;
	const size = step.from * FEN_PER_YUAN;
	return {
		unit: step.unit,
		format: (fen) => formatFixed(fen === null ? null : fen / size, locale, step.decimals),
	};
}
