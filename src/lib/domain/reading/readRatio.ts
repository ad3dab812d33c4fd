import { message, type Message } from '../primitives/message';
import { ok, refuse, type Result } from '../primitives/result';
import type { Ratio } from '../primitives/units';
import { readNumber, type WrittenNumber } from './readNumber';
import { quoted } from './plainText';

/** `12.5%`, `百分之12.5` and `0.125` → 0.125; NaN when the cell is blank. */
export function readRatio(text: string): Result<Ratio, Message> {
	const read = readNumber(text);
	if (!read.ok) return read;
	if (read.value === null) return ok(Number.NaN);
	if (read.value.money) return refuse(message('read_not_a_ratio', { text: quoted(text) }));
	const value = floatOf(read.value);
	return Number.isFinite(value)
		? ok(value)
		: refuse(message('read_too_large', { text: quoted(text) }));
}

/** The nearest double: a ratio is no money and may be one. */
export function floatOf(written: WrittenNumber): number {
	const value = Number(`${written.digits}e${written.power}`);
	return written.negative && value !== 0 ? -value : value;
}
