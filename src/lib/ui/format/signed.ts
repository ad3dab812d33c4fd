import { UNKNOWN } from './numbers';

/**
 * A difference with its sign: `+8`, `−9`, `±0`; `format` writes the size without sign.
 * What rounds away to nothing is ±0 too. Unknown: —.
 */
export function formatSigned(value: number | null, format: (size: number) => string): string {
	if (value === null || !Number.isFinite(value)) return UNKNOWN;
	const text = format(Math.abs(value));
	if (!/[1-9]/.test(text)) return `±${text}`;
	return (value > 0 ? '+' : '−') + text;
}
