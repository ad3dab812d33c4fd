import { FEN_PER_YUAN, type Fen } from '$lib/domain/primitives/units';
import type { Locale } from '$lib/i18n/locale.svelte';
import { UNKNOWN, formatCount } from './numbers';

/** Exact yuan for ledgers: `1,234.56`, and `1,234` when there is no fen. Unknown: —. */
export function formatYuan(fen: Fen | null, locale: Locale): string {
	if (fen === null || !Number.isFinite(fen)) return UNKNOWN;
	// Yuan and fen apart: as one fraction, amounts near 2^53 fen would lose the last fen.
	const size = Math.round(Math.abs(fen));
	const rest = size % FEN_PER_YUAN;
	const whole = formatCount((size - rest) / FEN_PER_YUAN, locale);
	const digits = rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`;
	return fen < 0 && digits !== '0' ? `−${digits}` : digits;
}
