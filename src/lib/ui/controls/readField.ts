import { message, type Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';

/**
 * What a field holds. `percent` shows 72 for a ratio of 0.72; `yuan` shows 12.50 for 1250 fen and
 * takes 万 and 亿; `number` is itself.
 */
export type FieldKind = 'number' | 'percent' | 'yuan';

export interface FieldRange {
	readonly kind: FieldKind;
	/** Ends of the range in the unit of the value (ratio, fen, number), both allowed. */
	readonly least?: number;
	readonly most?: number;
	/** Must be more than this. */
	readonly above?: number;
	/** Must be less than this. */
	readonly below?: number;
	readonly whole?: boolean;
}

/** Decimal places between what is typed and what is kept. */
const SHIFT: Readonly<Record<FieldKind, number>> = { number: 0, percent: -2, yuan: 2 };
const UNIT_SHIFT: ReadonlyMap<string, number> = new Map([
	['', 0],
	['万', 4],
	['亿', 8],
]);
/** Beyond it a decimal shift shows binary noise. */
const EXACT_DIGITS = 15;

/** The figure of a kept value as it stands in the field, without unit and separators: 0.72 → 72. */
export const shownNumber = (value: number, kind: FieldKind): number =>
	Number((value * 10 ** -SHIFT[kind]).toPrecision(EXACT_DIGITS));

/** Reads what was typed; the reason is a sentence for under the field, its bounds as the field shows them. */
export function readField(typed: string, range: FieldRange): Result<number, Message> {
	const text = typed.normalize('NFKC').replace(/[\s,]/g, '').replace(/^−/, '-');
	if (text === '') return refuse(message('ui_field_blank'));
	const match = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(%|万|亿)?$/.exec(text);
	const unit = match?.[2] ?? '';
	const shift = unit === '%' && range.kind === 'percent' ? 0 : UNIT_SHIFT.get(unit);
	if (match === null || shift === undefined || (unit !== '' && range.kind === 'number'))
		return refuse(message('ui_field_not_number', { text: typed.trim() }));
	// The decimal text is shifted, not the float: 57 % is 0.57 and not 0.5699999999999999.
	const value = Number(`${match[1] ?? ''}e${String(shift + SHIFT[range.kind])}`);
	return judge(range.kind === 'yuan' ? Math.round(value) : value, range);
}

function judge(value: number, range: FieldRange): Result<number, Message> {
	const { kind, least, most, above, below, whole = false } = range;
	const bound = (limit: number): { ratio: number } | { fen: number } | number => {
		if (kind === 'percent') return { ratio: limit };
		return kind === 'yuan' ? { fen: limit } : limit;
	};
	if (whole && !Number.isInteger(value)) return refuse(message('ui_field_whole'));
	if (least !== undefined && value < least)
		return refuse(message('ui_field_under', { least: bound(least) }));
	if (above !== undefined && value <= above)
		return refuse(message('ui_field_not_below', { least: bound(above) }));
	if (below !== undefined && value >= below)
		return refuse(message('ui_field_not_above', { most: bound(below) }));
	if (most !== undefined && value > most)
		return refuse(message('ui_field_over', { most: bound(most) }));
	return ok(value);
}

/** One step up (1) or down (−1), in steps of `step`, kept inside the range. */
export function stepField(value: number, step: number, range: FieldRange): number {
	const { kind, least = -Infinity, most = Infinity, above = -Infinity, below = Infinity } = range;
	const moved = Number((value + step).toPrecision(EXACT_DIGITS));
	const next = kind === 'yuan' ? Math.round(moved) : moved;
	if (next <= above || next >= below) return value;
	return Math.min(most, Math.max(least, next));
}
