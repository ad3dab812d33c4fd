import type { GridSource } from '../grid/port';

/** Which rows and columns of a table stand where on screen. */
export interface Viewed {
	/** Rows of the table in the order they are looked at; null: as they stand. */
	readonly rows: Int32Array | null;
	/** Rows of the table that hold something; any others are empty ones to type into. */
	readonly filled: number;
	/** Places of the columns in the table. */
	readonly columns: readonly number[];
}

/** The row of the table behind a row on screen; rows past the last one are new ones. */
export const tableRow = ({ rows, filled }: Viewed, row: number): number =>
	rows === null ? row : (rows[row] ?? filled + row - rows.length);

/** The same source with some of its rows and columns alone, in an order of their own. */
export function viewedSource(source: GridSource, view: Viewed): GridSource {
	const at = (row: number): number => tableRow(view, row);
	const place = (column: number): number => view.columns[column] ?? 0;
	const has = (key: keyof GridSource): boolean => source[key] !== undefined;
	const there: Partial<GridSource> = {
		...(has('blank') && {
			blank: (row: number, column: number) => source.blank?.(at(row), place(column)) ?? false,
		}),
		...(has('mark') && {
			mark: (row: number, column: number) => source.mark?.(at(row), place(column)) ?? null,
		}),
		...(has('note') && {
			note: (row: number, column: number) => source.note?.(at(row), place(column)) ?? null,
		}),
		...(has('tier') && {
			tier: (row: number, column: number) => source.tier?.(at(row), place(column)) ?? null,
		}),
		...(has('rank') && {
			rank: (row: number, column: number) => source.rank?.(at(row), place(column)) ?? null,
		}),
		...(has('meter') && {
			meter: (row: number, column: number) => source.meter?.(at(row), place(column)) ?? null,
		}),
		...(has('parts') && {
			parts: (row: number, column: number) => source.parts?.(at(row), place(column)) ?? null,
		}),
		...(has('label') && { label: (row: number) => source.label?.(at(row)) ?? '' }),
		...(has('choices') && {
			choices: (column: number) => source.choices?.(place(column)) ?? null,
		}),
		...(has('takes') && {
			takes: (column: number, text: string) => source.takes?.(place(column), text) ?? true,
		}),
		...(has('finder') && {
			finder: (column: number, text: string, test: (text: string) => boolean) => {
				const finds = source.finder?.(place(column), text, test) ?? null;
				return finds === null ? null : (row: number) => finds(at(row));
			},
		}),
	};
	return {
		...there,
		rows: view.rows === null ? source.rows : view.rows.length + source.rows - view.filled,
		...(source.grows === undefined ? {} : { grows: source.grows }),
		text: (row, column) => source.text(at(row), place(column)),
		raw: (row, column) => source.raw(at(row), place(column)),
	};
}
