import type { AttributeValue } from '../customer/sheet';
import type { NameList } from '../ledger/names';
import { isBlankName } from '../reading/cellWords';
import { cleanName } from '../reading/cleanName';
import { plainText } from '../reading/plainText';
import { readOfKind } from '../reading/readAttribute';
import { readDay } from '../reading/readDay';
import { canonicalEntryWord } from './entryWords';
import { columnsOf, UNKNOWN_YEAR, type RegisterId } from './register';

/** Columns whose days come round every year: the year may be missing. */
const YEARLESS: ReadonlySet<string> = new Set(['people/birthday', 'occasions/day']);

/**
 * A cell of a register as its column holds it: a customer's code (given now to a new name), a number, or a
 * text; null when it is blank. What cannot be read stays as it was typed.
 */
export function readEntryCell(
	register: RegisterId,
	column: string,
	text: string,
	customers: NameList,
): AttributeValue {
	const kind = columnsOf(register).get(column)?.kind;
	if (kind === undefined) throw new Error(`no column ${column} in ${register}`);
	if (kind === 'customer') {
		const name = cleanName(text);
		return isBlankName(name) ? null : customers.code(name);
	}
	if (kind === 'text') return canonicalEntryWord(register, column, cleanName(text)) || null;
	const read = readOfKind(kind, text);
	// A file has no −0.
	if (read.ok) return typeof read.value === 'number' ? read.value + 0 : read.value;
	if (YEARLESS.has(`${register}/${column}`)) {
		const day = readDay(text, { year: UNKNOWN_YEAR });
		if (day.ok) return day.value;
	}
	return plainText(text) === '' ? null : text;
}
