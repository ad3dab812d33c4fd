import type { Meaning, RefusedSourceCell } from '$lib/application/importing';
import { ATTRIBUTES, type AttributeId } from '$lib/domain/customer/attributes';
import type { CustomerBatch } from '$lib/domain/customer/customerBatch';
import type { AttributeValue } from '$lib/domain/customer/sheet';
import { message, type Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import { excelError, isBlankName } from '$lib/domain/reading/cellWords';
import { cleanName } from '$lib/domain/reading/cleanName';
import { plainText } from '$lib/domain/reading/plainText';
import { readAttribute } from '$lib/domain/reading/readAttribute';
import { readDay, type DayContext } from '$lib/domain/reading/readDay';
import { readMoney } from '$lib/domain/reading/readMoney';
import { readMonthText } from '$lib/domain/reading/readMonthText';
import type { DecimalMark } from '$lib/domain/reading/readNumber';
import { NO_DAY, NO_MONTH } from '$lib/domain/primitives/day';
import type { DelimitedTable } from '../codec/delimitedTable';
import { titleOf } from './columnName';
import type { Layout } from './header/layout';
import type { DecimalMarks } from './meaning/decimalMarks';
import { numberKinds } from './normalisations';
import type { Tally } from './tally';

interface CustomerSource {
	readonly table: DelimitedTable;
	readonly layout: Layout;
	readonly rows: Int32Array;
	readonly meanings: readonly Meaning[];
	readonly powers: readonly number[];
	readonly context: DayContext;
	readonly marks: DecimalMarks;
}

/** A table of customers: names, numbers, facts, and the planner's own columns as text. */
export function readCustomers(
	{ table, layout, rows, meanings, powers, context, marks }: CustomerSource,
	tally: Tally,
): { readonly batch: CustomerBatch; readonly refused: readonly RefusedSourceCell[] } {
	const refused: RefusedSourceCell[] = [];
	const complain = (row: number, column: number, reason: Message): void => {
		refused.push({ row, column, text: table.cell(row, column), reason });
	};
	const texts = (column: number, clean: (cell: string) => string): string[] =>
		Array.from(rows, (row) => {
			const cell = table.cell(row, column);
			const plain = plainText(cell);
			if (isBlankName(plain)) {
				if (plain !== '') tally.normalise('blank-word');
				return '';
			}
			const error = excelError(plain);
			if (error !== null) {
				complain(row, column, error);
				return '';
			}
			const text = clean(cell);
			if (text !== cell) tally.normalise('spaces');
			return text;
		});
	const at = (kind: 'customer' | 'code'): number =>
		meanings.findIndex((meaning) =>
			kind === 'code'
				? meaning.kind === 'code'
				: meaning.kind === 'sales' && meaning.column === 'customer',
		);
	const customer = at('customer');
	const code = at('code');
	const names = customer < 0 ? Array.from(rows, () => '') : texts(customer, cleanName);
	const codes = code < 0 ? null : texts(code, plainText);
	rows.forEach((row, place) => {
		if (names[place] === '' && (codes?.[place] ?? '') === '')
			complain(row, Math.max(customer, code, 0), message('import_customer_missing'));
	});

	const attributes = new Map<AttributeId, readonly AttributeValue[]>();
	const own: { title: string; values: readonly string[] }[] = [];
	meanings.forEach((meaning, column) => {
		if (meaning.kind === 'extra')
			own.push({
				title: titleOf(layout.titles, column),
				values: Array.from(rows, (row) => cleanName(table.cell(row, column))),
			});
		if (meaning.kind !== 'attribute') return;
		const { attribute } = meaning;
		const values = Array.from(rows, (row): AttributeValue => {
			const cell = table.cell(row, column);
			const mark = marks.of(column);
			const read = readFact(attribute, cell, powers[column] ?? 0, context, mark);
			if (!read.ok) {
				complain(row, column, read.reason);
				return ATTRIBUTES[attribute] === 'text' ? null : cleanName(cell);
			}
			if (typeof read.value === 'number' && ATTRIBUTES[attribute] === 'fen')
				for (const kind of numberKinds(cell, mark)) tally.normalise(kind);
			return read.value;
		});
		attributes.set(attribute, values);
	});
	refused.sort((a, b) => a.row - b.row || a.column - b.column);
	return { batch: { rows: rows.length, names, codes, attributes, own }, refused };
}

function readFact(
	attribute: AttributeId,
	cell: string,
	unitPower: number,
	context: DayContext,
	mark: DecimalMark,
): Result<AttributeValue, Message> {
	const plain = plainText(cell);
	switch (ATTRIBUTES[attribute]) {
		case 'fen': {
			const money = readMoney(cell, unitPower, 'yuan', mark);
			if (!money.ok) return money;
			return ok(Number.isNaN(money.value.fen) ? null : money.value.fen);
		}
		case 'month': {
			const month = readMonthText(cell, context);
			return month.ok ? ok(month.value === NO_MONTH ? null : month.value) : month;
		}
		case 'day': {
			const day = readDay(cell, context);
			return day.ok ? ok(day.value === NO_DAY ? null : day.value) : day;
		}
		case 'text': {
			const error = excelError(plain);
			if (error !== null) return refuse(error);
			return isBlankName(plain) ? ok(null) : readAttribute(attribute, cell);
		}
		default:
			return readAttribute(attribute, cell);
	}
}
