import type { Meaning, RefusedSourceCell } from '$lib/application/importing';
import type { AttributeValue } from '$lib/domain/customer/sheet';
import { NameList } from '$lib/domain/ledger/names';
import { NO_DAY } from '$lib/domain/primitives/day';
import { message, type Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import { excelError, isBlankName } from '$lib/domain/reading/cellWords';
import { plainText } from '$lib/domain/reading/plainText';
import { readOfKind } from '$lib/domain/reading/readAttribute';
import { readDay, type DayContext } from '$lib/domain/reading/readDay';
import { readMoney } from '$lib/domain/reading/readMoney';
import { readEntryCell } from '$lib/domain/register/readEntryCell';
import { REGISTERS, type Entry } from '$lib/domain/register/register';
import type { DelimitedTable } from '../codec/delimitedTable';
import type { ProspectColumn } from './header/prospectWords';
import type { DecimalMarks } from './meaning/decimalMarks';

interface ProspectSource {
	readonly table: DelimitedTable;
	readonly rows: Int32Array;
	readonly meanings: readonly Meaning[];
	readonly powers: readonly number[];
	readonly context: DayContext;
	readonly marks: DecimalMarks;
}

/** A table of prospects, one entry a row; what could not be read stays as it was typed. */
export function readProspects({ table, rows, meanings, powers, context, marks }: ProspectSource): {
	readonly entries: readonly Entry[];
	readonly refused: readonly RefusedSourceCell[];
} {
	const refused: RefusedSourceCell[] = [];
	const columns = meanings.flatMap((meaning, at) =>
		meaning.kind === 'prospect' ? [{ at, id: meaning.column }] : [],
	);
	const named = columns.find(({ id }) => id === 'name')?.at ?? 0;
	const entries = Array.from(rows, (row): Entry => {
		const found = columns.flatMap(({ at, id }): [string, AttributeValue][] => {
			const cell = table.cell(row, at);
			const read = readCell(id, cell, powers[at] ?? 0, context, marks.of(at));
			if (!read.ok) refused.push({ row, column: at, text: cell, reason: read.reason });
			const value = read.ok ? read.value : plainText(cell);
			return value === null ? [] : [[id, value]];
		});
		if (!found.some(([id]) => id === 'name')) {
			const text = table.cell(row, named);
			refused.push({ row, column: named, text, reason: message('import_customer_missing') });
		}
		return Object.fromEntries(found);
	});
	refused.sort((a, b) => a.row - b.row || a.column - b.column);
	return { entries, refused };
}

/** No column of a prospect names a customer. */
const NOBODY = new NameList();

function readCell(
	id: ProspectColumn,
	cell: string,
	unitPower: number,
	context: DayContext,
	mark: ReturnType<DecimalMarks['of']>,
): Result<AttributeValue, Message> {
	const plain = plainText(cell);
	if (isBlankName(plain)) return ok(null);
	const error = excelError(plain);
	if (error !== null) return refuse(error);
	const { kind } = REGISTERS.prospects[id];
	if (kind === 'fen') {
		const money = readMoney(cell, unitPower, 'yuan', mark);
		if (!money.ok) return money;
		return ok(Number.isNaN(money.value.fen) ? null : money.value.fen);
	}
	if (kind === 'day') {
		const day = readDay(cell, context);
		return day.ok ? ok(day.value === NO_DAY ? null : day.value) : day;
	}
	return kind === 'text'
		? ok(readEntryCell('prospects', id, cell, NOBODY))
		: readOfKind(kind, cell);
}
