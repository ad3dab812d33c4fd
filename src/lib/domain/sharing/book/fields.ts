import { message } from '../../primitives/message';
import type { OutCell, OutColumn, OutKind, OutTable, OutText } from '../outTable';

/** A column, and what stands in it for a row. */
export interface Field<Row> extends OutColumn {
	readonly of: (row: Row) => OutCell;
}

/** A field of the house's own; title: key of its sentence. */
export const field = <Row>(
	id: string,
	kind: OutKind,
	title: string,
	of: Field<Row>['of'],
	more: Partial<Pick<OutColumn, 'disclosure' | 'computed'>> = {},
): Field<Row> => ({ id, kind, title: message(title), of, disclosure: 'internal', ...more });

/** Worked out by the app. */
export const COMPUTED = { computed: true } as const;

export const tableBy = <Row>(
	id: string,
	title: OutText,
	fields: readonly Field<Row>[],
	rows: readonly Row[],
): OutTable => ({
	...{ id, title, columns: fields, rowCount: rows.length },
	cell: (row, column) => fields[column]?.of(rows[row]!) ?? null,
});

/** NaN, and what stands outside an array, is unknown. */
export const known = (value: number | null | undefined): number | null =>
	value === undefined || value === null || Number.isNaN(value) ? null : value;

/** A part of a whole; unknown where there is no whole. */
export const shareOf = (part: number, whole: number): number | null =>
	whole > 0 ? part / whole : null;

/** `customerSince` → `customer_since`, as sentences are named. */
export const keyOf = (id: string): string =>
	id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_');
