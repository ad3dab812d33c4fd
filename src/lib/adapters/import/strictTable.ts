import { message, type Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import { parseDelimited } from '../codec/delimited';
import type { DelimitedTable } from '../codec/delimitedTable';
import { READ_ROWS, tooLarge, tooWide } from './source/checkSize';
import { titleKey } from './header/titleKey';

/** Something in a file that the command line cannot accept. */
export interface ReadProblem {
	/** Line of the file, from 1. */
	readonly row: number;
	/** Title of the column as the file writes it; empty when the row as a whole is meant. */
	readonly column: string;
	readonly message: Message;
}

/** A file whose first row is a header of the contract's own names. */
export interface StrictTable<Name extends string> {
	readonly table: DelimitedTable;
	readonly columns: ReadonlyMap<Name, number>;
	/** Columns with another title. */
	readonly others: readonly number[];
}

/** titles: of each column, the English name first, then Chinese ones. */
export function readStrictTable<Name extends string>(
	text: string,
	titles: Readonly<Record<Name, readonly string[]>>,
	required: readonly NoInfer<Name>[],
): Result<StrictTable<Name>, readonly ReadProblem[]> {
	const large = tooLarge(text, ',');
	if (large !== null) return refuse([wholeFile(large)]);
	const table = parseDelimited(text, ',', READ_ROWS);
	const wide = tooWide(table);
	if (wide !== null) return refuse([wholeFile(wide)]);

	const names = namesByTitle(titles);
	const columns = new Map<Name, number>();
	const others: number[] = [];
	const problems: ReadProblem[] = [];
	table.row(0).forEach((title, column) => {
		const name = names.get(titleKey(title));
		if (name === undefined) others.push(column);
		else if (columns.has(name))
			problems.push({ row: 1, column: title, message: message('import_column_twice', { title }) });
		else columns.set(name, column);
	});
	for (const name of required)
		if (!columns.has(name))
			problems.push({
				row: 1,
				column: name,
				message: message('import_column_missing', {
					title: titles[name].slice(0, 2).join(' / '),
				}),
			});
	return problems.length === 0 ? ok({ table, columns, others }) : refuse(problems);
}

const wholeFile = (reason: Message): ReadProblem => ({ row: 1, column: '', message: reason });

function namesByTitle<Name extends string>(
	titles: Readonly<Record<Name, readonly string[]>>,
): ReadonlyMap<string, Name> {
	const names = new Map<string, Name>();
	for (const name of Object.keys(titles) as Name[])
		for (const title of titles[name]) names.set(titleKey(title), name);
	return names;
}
