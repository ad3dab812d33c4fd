/** A column of numbers: money in fen, counts, shares, days and months too. NaN: nothing there. */
export interface NumberColumn {
	readonly kind: 'number';
	/** By row of the table. */
	readonly values: Float64Array;
}

/** A column of words, each kept once. */
export interface WordColumn {
	readonly kind: 'word';
	/** By row, the place of its word; −1: nothing there. */
	readonly codes: Int32Array;
	readonly words: readonly string[];
	/** By word, where the words have an order of their own (tiers, stages); else as people look them up. */
	readonly ranks?: Int32Array;
}

/** A column of a table as sorting and filtering read it, for all its rows at once. */
export type TableColumn = NumberColumn | WordColumn;

/** A column of words from what stands in each row; the empty word is nothing. */
export function wordColumn(texts: Iterable<string>): WordColumn {
	const places = new Map<string, number>();
	const codes = Array.from(texts, (text) => {
		if (text === '') return -1;
		const known = places.get(text) ?? places.size;
		places.set(text, known);
		return known;
	});
	return { kind: 'word', codes: Int32Array.from(codes), words: [...places.keys()] };
}
