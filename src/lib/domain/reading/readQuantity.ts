import { message, type Message } from '../primitives/message';
import { ok, refuse, type Result } from '../primitives/result';
import type { Thousandths } from '../primitives/units';
import { readNumber, type DecimalMark } from './readNumber';
import { integerOf } from './integerOf';
import { quoted } from './plainText';

/** Pieces → thousandths: three decimals. */
export const THOUSANDTHS_POWER = 3;

/** What is counted, as people write it behind the number. */
const PIECES = [
	...['个', '件', '箱', '瓶', '支', '盒', '台', '套', '桶', '吨', '升', '公斤', '千克', '包', '袋'],
	...['条', '把', '张', '双', '只', '辆', '部', '米', '块', '罐', '提', '打'],
	...['pcs', 'pc', 'pieces', 'units', 'boxes', 'bottles', 'cases', 'cartons', 'kg'],
];
const LONGEST_QUANTITY = 100;

/** `10箱`, `3 pcs` → the number before the unit; any other text as it stands. */
export function withoutPieces(text: string): string {
	if (text.length > LONGEST_QUANTITY) return text;
	const written = text.trim();
	const lower = written.toLowerCase();
	const unit = PIECES.find((each) => lower.endsWith(each));
	if (unit === undefined) return text;
	const rest = written.slice(0, -unit.length).trimEnd();
	return /[\d\uff10-\uff19万千]$/.test(rest) ? rest : text;
}

/** A number of pieces → thousandths, rounded half away from zero; NaN when the cell is blank. */
export function readQuantity(
	text: string,
	unitPower = 0,
	mark: DecimalMark = 'point',
): Result<Thousandths, Message> {
	const read = readNumber(withoutPieces(text), mark);
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
