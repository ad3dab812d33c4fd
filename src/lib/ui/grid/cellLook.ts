import type { CellMark, CellPart, GridColumn, GridSource } from './port';

/** All that a cell shows, for drawing it and for telling whether it has to be drawn again. */
export interface CellLook {
	/** Our own classes, in a fixed order. */
	readonly classes: string;
	readonly text: string;
	readonly refused: boolean;
	readonly tier: { readonly place: number; readonly key: boolean } | null;
	/** Length of the meter, 0–1. */
	readonly share: number | null;
	readonly parts: readonly CellPart[] | null;
	/** What is written beside it. */
	readonly note: string | null;
}

const MARKS = ['refused', 'changed', 'breach', 'dim', 'strong', 'accent'] as const;
const OWN: ReadonlySet<string> = new Set(['cell', 'end', 'computed', 'noted', ...MARKS]);

/** `row` counts in the sheet. */
export function lookOf(
	column: GridColumn,
	source: GridSource,
	row: number,
	place: number,
): CellLook {
	const mark = source.mark?.(row, place) ?? null;
	const note = source.note?.(row, place) ?? null;
	return {
		classes: classesOf(column, mark, note),
		text: source.text(row, place),
		refused: mark?.refused === true,
		tier: column.kind === 'tier' ? (source.tier?.(row, place) ?? null) : null,
		share: column.kind === 'meter' ? (source.meter?.(row, place) ?? null) : null,
		parts: column.kind === 'parts' ? (source.parts?.(row, place) ?? null) : null,
		note,
	};
}

export function sameLook(one: CellLook, other: CellLook): boolean {
	return (
		one.text === other.text &&
		one.classes === other.classes &&
		one.share === other.share &&
		one.parts === other.parts &&
		one.note === other.note &&
		one.tier?.place === other.tier?.place &&
		one.tier?.key === other.tier?.key
	);
}

/** The classes a cell carries with ours changed; those of the grid (selection) stay. */
export function withOwnClasses(carried: string, own: string): string {
	const foreign = carried.split(' ').filter((name) => name !== '' && !OWN.has(name));
	return foreign.length === 0 ? own : `${own} ${foreign.join(' ')}`;
}

function classesOf(column: GridColumn, mark: CellMark | null, note: string | null): string {
	let names = column.align === 'end' ? 'cell end' : 'cell';
	if (column.computed === true) names += ' computed';
	if (note !== null) names += ' noted';
	if (mark !== null) for (const name of MARKS) if (mark[name] === true) names += ` ${name}`;
	return names;
}
