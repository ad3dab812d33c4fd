import { message, type Message } from '../primitives/message';
import { ok, refuse, type Result } from '../primitives/result';
import type { Thousandths } from '../primitives/units';
import { readNumber } from './readNumber';
import { integerOf } from './integerOf';
import { quoted } from './plainText';

/** Pieces → thousandths: three decimals. */
export const THOUSANDTHS_POWER = 3;

/** A number of pieces → thousandths, rounded half away from zero; NaN when the cell is blank. */
export function readQuantity(text: string, unitPower = 0): Result<Thousandths, Message> {
	const read = readNumber(text);
	if (!read.ok) return read;
	const written = read.value;
	if (written === null) return ok(Number.NaN);
	if (written.percent || written.money)
		return refuse(message('read_not_pieces', { text: quoted(text) }));
	if (written.scaled && unitPower !== 0)
		return refuse(message('read_unit_twice', { text: quoted(text) }));
	const whole = integerOf(written, THOUSANDTHS_POWER + unitPower);
	return whole === null
		? refuse(message('read_too_large', { text: quoted(text) }))
		: ok(whole.value);
}
