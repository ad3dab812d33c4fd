import type { GridSource } from './port';

/** Does the cell hold nothing? Asked a million times by a walk to the edge of a column. */
export const isBlank = (source: GridSource, row: number, column: number): boolean =>
	source.blank?.(row, column) ?? source.raw(row, column) === '';
