/** How a number (or a day) is held against one or two others. */
export type NumberTest = 'equal' | 'other' | 'above' | 'least' | 'below' | 'most' | 'between';
/** How a word is held against a text, whatever its width and case. */
export type WordTest = 'holds' | 'lacks' | 'begins' | 'ends' | 'is';

/** Which rows of a table are looked at, by one of its columns. */
export type Filter =
	/** Those with one of these values; `blank`: those with nothing too. */
	| { readonly kind: 'values'; readonly wanted: ReadonlySet<number>; readonly blank: boolean }
	| { readonly kind: 'words'; readonly wanted: ReadonlySet<string>; readonly blank: boolean }
	| { readonly kind: 'number'; readonly test: NumberTest; readonly a: number; readonly b: number }
	| { readonly kind: 'word'; readonly test: WordTest; readonly text: string }
	/** The largest or the smallest so many; those that tie with the last of them too. */
	| { readonly kind: 'ends'; readonly end: 'largest' | 'smallest'; readonly count: number };
