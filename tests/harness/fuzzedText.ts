import fc from 'fast-check';

/** What readers of numbers, texts and structures have fallen over. */
const PIECES = [
	...['-0', '1e400', '-1', '9007199254740993', '0.1', 'NaN', '99999999999999999999', '1e-7'],
	...['""', '"__proto__"', '"constructor"', '"\\ud800"', '"\\u0000"', '"\u202e"', 'null', 'true'],
	...['[]', '{}', '[[[[', ']]]]', '{"__proto__":{}}', '"a":1,', ',', '\n', ':', '"'],
	...['<c r="XFD1048576"><v>1</v></c>', 'r="A0"', 't="s"', '<v>999999</v>', '<f>1+1</f>', '&lt;'],
	...['&#xD800;', '&#0;', '&x;', ']]>', '<!--', '<row r="-1">', '<row>', '</row>', '\0', 'A'],
];

type Change = 'piece' | 'word' | 'none' | 'twice' | 'line';

/** Words of a text as JSON and XML have them: a quoted one, a number, a name, a sign. */
const WORD = /"[^"\n]*"|-?\d[\d.]*|\w+|[^\w\s]/g;

/**
 * The text with one to four of its words or lines exchanged, left out, doubled or put elsewhere: what
 * a writer would write who has the format wrong, rather than a disk that has a byte wrong.
 */
export function respelled(text: string): fc.Arbitrary<string> {
	const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, index }));
	const change = fc
		.record({
			at: fc.nat(words.length - 1),
			other: fc.nat(words.length - 1),
			piece: fc.constantFrom(...PIECES),
			kind: fc.constantFrom<Change>('piece', 'piece', 'word', 'none', 'twice', 'line'),
		})
		.map(({ at, other, piece, kind }) => {
			const { word, index } = words[at] ?? { word: '', index: 0 };
			const lineEnd = text.indexOf('\n', index);
			const line = text.slice(index, lineEnd < 0 ? text.length : lineEnd + 1);
			const put = {
				piece: [word, piece] as const,
				word: [word, words[other]?.word ?? ''] as const,
				none: [word, ''] as const,
				twice: [word, word + word] as const,
				line: [line, line + line] as const,
			}[kind];
			return { index, out: put[0].length, put: put[1] };
		});
	return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
		// From the end on: what is changed later stands before, where nothing has moved yet.
		const ordered = [...changes].sort((a, b) => b.index - a.index);
		return ordered.reduce(
			(now, { index, out, put }) => now.slice(0, index) + put + now.slice(index + out),
			text,
		);
	});
}
