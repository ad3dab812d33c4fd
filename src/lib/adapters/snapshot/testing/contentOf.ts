import type { Inputs } from '../../../domain/inputs';
import { NUMBER_COLUMNS, TEXT_COLUMNS } from '../../../domain/ledger/columns';
import type { Chunk } from '../../../domain/ledger/ledger';
import { rowsOf } from '../../../domain/ledger/locate';
import { originOf } from '../../../domain/ledger/originOf';
import type { NameList } from '../../../domain/ledger/names';
import { dayText } from '../../../domain/primitives/day';
import { entriesOf } from '../../../domain/register/entries';
import { REGISTER_IDS } from '../../../domain/register/register';

/** What a planner sees of a workbook, in plain text: equal for equal workbooks, however numbered and cut. */
export function contentOf(inputs: Inputs): unknown {
	const { names, ledger, customers, registers, ...rest } = inputs;
	const sheet = [...customers.columns].flatMap(([attribute, values]) =>
		values.flatMap((value, code) =>
			value === null ? [] : [`${names.customer.name(code)}|${attribute}|${JSON.stringify(value)}`],
		),
	);
	for (const { title, values } of customers.own ?? [])
		values.forEach((text, code) => {
			if (text !== '') sheet.push(`${names.customer.name(code)}|own ${title}|${text}`);
		});
	customers.numbers?.forEach((number, code) => {
		if (number !== '') sheet.push(`${names.customer.name(code)}|number|${number}`);
	});
	for (const { customer, column, text } of customers.notes ?? [])
		sheet.push(`${names.customer.name(customer)}|note ${column}|${text}`);
	return {
		...rest,
		records: REGISTER_IDS.flatMap((id) =>
			entriesOf(registers, id).map(({ customer, ...entry }) => ({
				...{ id, ...entry },
				customer: typeof customer === 'number' ? names.customer.name(customer) : '',
			})),
		),
		origins: Array.from({ length: rowsOf(ledger) }, (_, row) => {
			const from = originOf(ledger, row);
			return from === null ? null : { ...from.origin, first: 0, row: from.row };
		}),
		roundedRows: ledger.roundedRows,
		extraColumns: ledger.extraColumns,
		rows: ledger.chunks.flatMap((chunk) =>
			Array.from({ length: chunk.rows }, (_, row) =>
				rowContent(inputs, chunk, row, ledger.extraColumns.length),
			),
		),
		sheet: sheet.sort(),
	};
}

function rowContent({ names }: Inputs, chunk: Chunk, row: number, extraColumns: number): unknown {
	const number = (column: Float64Array | null) =>
		column === null || Number.isNaN(column[row]) ? null : column[row]! + 0;
	const name = (list: NameList, column: Int32Array | null | undefined) =>
		list.name(column?.[row] ?? -1);
	return {
		day: dayText(chunk.day[row]!),
		customer: name(names.customer, chunk.customer),
		amount: number(chunk.amount),
		numbers: NUMBER_COLUMNS.map((id) => number(chunk.numbers[id])),
		texts: TEXT_COLUMNS.map((id) => name(names[id], chunk.texts[id])),
		extra: Array.from({ length: extraColumns }, (_, place) =>
			name(names.extra, chunk.extra[place]),
		),
		refused: chunk.refused
			.filter((cell) => cell.row === row)
			.map(({ column, text }) => [column, text]),
		notes: chunk.notes.filter((note) => note.row === row).map(({ column, text }) => [column, text]),
	};
}
