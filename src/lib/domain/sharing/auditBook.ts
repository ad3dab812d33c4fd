import { maySee, type Audience } from './audience';
import type { OtherNames } from './otherNames';
import type { OutBook, OutCell, OutText } from './outTable';
import { WITHHELD } from './withheld';

/** What a last look through every cell found before a book leaves. */
export interface Audit {
	readonly cells: number;
	/** Cells in columns that the audience may not see. */
	readonly closed: number;
	/** Cells in which somebody else's name stands. */
	readonly names: number;
	/** Cells that were left out because one stood in them. */
	readonly withheld: number;
}

/** Looks through every cell, title and note of a book as it would leave [SHARE-4]. */
export function auditBook(book: OutBook, audience: Audience, others: OtherNames): Audit {
	const audit = { cells: 0, closed: 0, names: 0, withheld: 0 };
	const look = (text: OutCell): void => {
		if (textsOf(text).some((each) => others.in(each))) audit.names++;
	};
	for (const text of [book.title, ...book.notes]) look(text);
	for (const { title, columns, rowCount, cell } of book.tables) {
		for (const text of [title, ...columns.map((column) => column.title)]) look(text);
		columns.forEach(({ disclosure }, column) => {
			if (!maySee(audience, disclosure)) audit.closed += rowCount;
			for (let row = 0; row < rowCount; row++) {
				const value = cell(row, column);
				audit.cells++;
				if (value === WITHHELD) audit.withheld++;
				look(value);
			}
		});
	}
	return audit;
}

/** The words of a cell that a person typed: those of our own sentences name nobody. */
function textsOf(text: OutText | number | null): readonly string[] {
	if (typeof text === 'string') return [text];
	if (text === null || typeof text === 'number') return [];
	return Object.values(text.args).flatMap((argument) => {
		if (typeof argument === 'string') return [argument];
		if (typeof argument === 'number') return [];
		if ('tier' in argument) return [argument.tier.name];
		return 'segment' in argument ? [argument.segment.name] : [];
	});
}
