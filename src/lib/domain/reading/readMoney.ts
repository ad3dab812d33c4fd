import { message, type Message } from '../primitives/message';
import { ok, refuse, type Result } from '../primitives/result';
import type { Fen } from '../primitives/units';
import { readNumber, type DecimalMark } from './readNumber';
import { integerOf } from './integerOf';
import { quoted } from './plainText';

/** Yuan → fen: two decimals. */
export const FEN_POWER = 2;

export interface Money {
	/** NaN: the cell is blank. */
	readonly fen: Fen;
	/** Had more than two decimals that counted. */
	readonly rounded: boolean;
	/** Rounded − exact, in fen. */
	readonly moved: number;
	/** The mark of another currency, where one was allowed. */
	readonly currency: string | null;
}

const BLANK: Money = { fen: Number.NaN, rounded: false, moved: 0, currency: null };

/**
 * Money as people write it → fen, rounded half away from zero. `unitPower`: 4 for a column in
 * 万元; a cell that brings its own 万 there is refused, never scaled twice. Another currency is refused
 * too unless `any` is allowed: then its mark comes back, and nothing is converted.
 */
export function readMoney(
	text: string,
	unitPower = 0,
	currencies: 'yuan' | 'any' = 'yuan',
	mark: DecimalMark = 'point',
): Result<Money, Message> {
	const read = readNumber(text, mark);
	if (!read.ok) return read;
	const written = read.value;
	if (written === null) return ok(BLANK);
	if (written.percent) return refuse(message('read_percent_not_money', { text: quoted(text) }));
	if (written.currency !== null && currencies === 'yuan')
		return refuse(message('read_other_currency', { text: quoted(text) }));
	if (written.scaled && unitPower !== 0)
		return refuse(message('read_unit_twice', { text: quoted(text) }));
	const whole = integerOf(written, FEN_POWER + unitPower);
	return whole === null
		? refuse(message('read_too_large', { text: quoted(text) }))
		: ok({
				fen: whole.value,
				rounded: whole.rounded,
				moved: whole.moved,
				currency: written.currency,
			});
}
