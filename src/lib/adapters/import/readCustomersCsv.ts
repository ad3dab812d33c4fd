import type { AttributeId } from '$lib/domain/customer/attributes';
import type { AttributeValue, CustomerSheet } from '$lib/domain/customer/sheet';
import type { NameList } from '$lib/domain/ledger/names';
import { message, type Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import { cleanName } from '$lib/domain/reading/cleanName';
import { readAttribute } from '$lib/domain/reading/readAttribute';
import { CUSTOMER_TITLES } from './contractTitles';
import { inFile, rowsWithCells, shapeProblems } from './strictProblems';
import { readStrictTable, type ReadProblem } from './strictTable';

/**
 * The customers CSV of the command line → the customer sheet, or every problem with line and
 * column. A customer is named once; new names are added to `names`. A column that is no attribute
 * of this version is a problem: a switch that does nothing would be worse.
 */
export function readCustomersCsv(
	text: string,
	names: NameList,
): Result<CustomerSheet, readonly ReadProblem[]> {
	const file = readStrictTable(text, CUSTOMER_TITLES, ['customer']);
	if (!file.ok) return file;
	const { table, columns, others } = file.value;
	const problems = shapeProblems(table);
	const complain = (row: number, column: number, reason: Message): void => {
		problems.push({ row, column, message: reason });
	};
	for (const column of others)
		complain(0, column, message('import_attribute_unknown', { title: table.cell(0, column) }));

	const codeByRow = new Map<number, number>();
	const seen = new Set<number>();
	const customerColumn = columns.get('customer') ?? 0;
	for (const row of rowsWithCells(table)) {
		const name = cleanName(table.cell(row, customerColumn));
		if (name === '') {
			complain(row, customerColumn, message('import_cell_missing'));
			continue;
		}
		const code = names.code(name);
		if (seen.has(code)) complain(row, customerColumn, message('import_customer_twice', { name }));
		seen.add(code);
		codeByRow.set(row, code);
	}

	const sheet = new Map<AttributeId, readonly AttributeValue[]>();
	for (const [attribute, column] of columns) {
		if (attribute === 'customer') continue;
		const values = new Array<AttributeValue>(names.size).fill(null);
		for (const [row, code] of codeByRow) {
			const value = readAttribute(attribute, table.cell(row, column));
			if (value.ok) values[code] = value.value;
			else complain(row, column, value.reason);
		}
		sheet.set(attribute, values);
	}
	return problems.length === 0 ? ok({ columns: sheet }) : refuse(inFile(table, problems));
}
