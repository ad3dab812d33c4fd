import type { NameSounds } from '../frame/nameSounds';
import { nameFinder } from '$lib/domain/primitives/nameFinder';
import type { GridColumn, GridSource } from '../grid/port';
import type { MenuColumn } from './columnMenu';
import { readFigure, writeFigure } from './figures';
import type { SourceColumn } from './sourceColumn';
import type { ColumnValue } from './valuesOf';

interface MenuQuestion {
	readonly column: GridColumn;
	/** Place of the column in the source. */
	readonly place: number;
	readonly source: GridSource;
	readonly read: SourceColumn;
	readonly values: readonly ColumnValue[] | null;
	readonly sounds: NameSounds;
}

/** What the menu of a column of a grid has to know of it: its values as its cells show them. */
export function sourceMenu({
	column,
	place,
	source,
	read,
	values,
	sounds,
}: MenuQuestion): MenuColumn {
	const { data, figures } = read;
	const shown = new Map<number, string>();
	if (data.kind === 'number' && values !== null) {
		data.values.forEach((value, row) => {
			if (!Number.isNaN(value) && !shown.has(value)) shown.set(value, source.text(row, place));
		});
	}
	return {
		title: column.title,
		kind: data.kind,
		values,
		show: (value) =>
			typeof value === 'string' ? value : (shown.get(value) ?? writeFigure(figures, value)),
		read: (text) => readFigure(figures, text),
		write: (value) => writeFigure(figures, value),
		finder: (text) => {
			if (text !== '' && data.kind === 'word')
				void sounds.learn({ size: data.words.length, from: (start) => data.words.slice(start) });
			return nameFinder(text, sounds.of);
		},
	};
}
