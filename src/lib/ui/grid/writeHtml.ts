const ESCAPES: ReadonlyMap<string, string> = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
	['\n', '<br>'],
]);

const escaped = (text: string): string =>
	text.replaceAll('\r', '').replace(/[&<>"\n]/g, (each) => ESCAPES.get(each) ?? each);

/** Excel's mark of a cell whose text is text: 007 keeps its zeros, =1+1 is never counted. */
const TEXT = ` style="mso-number-format:'\\@'"`;
const FIGURE = /^-?\d+(\.\d+)?%?$/;
/** Becomes a date of Excel's own. */
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The same cells as markup, for programs that keep text as text. figures: columns that hold numbers. */
export function writeHtml(
	rows: readonly (readonly string[])[],
	figures: readonly boolean[],
): string {
	const cell = (text: string, column: number): string => {
		const figure = DATE.test(text) || (figures[column] === true && FIGURE.test(text));
		return `<td${figure || text === '' ? '' : TEXT}>${escaped(text)}</td>`;
	};
	const lines = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`);
	return `<meta charset="utf-8"><table>${lines.join('')}</table>`;
}
