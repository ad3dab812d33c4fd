/** Margins of the page, and what stands in them: the plan below left, the page below right. */
const pageCss = (left: string, page: string): string =>
	[
		'@page { size: A4; margin: 15mm 14mm 17mm;',
		`@bottom-left { content: ${left}; font: 8pt sans-serif; color: #555; }`,
		`@bottom-right { content: ${page}; font: 8pt sans-serif; color: #555; } }`,
	].join(' ');

/** Any text as a string of a style sheet. */
export const cssString = (text: string): string =>
	`"${text.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, ' ').replace(/["\\]/g, '\\$&')}"`;

/** `第 {page} 页，共 {pages} 页` → what the printer counts. */
export const counted = (sentence: string): string =>
	sentence
		.split(/(\{page\}|\{pages\})/)
		.map((part) =>
			part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : cssString(part),
		)
		.join(' ');

/** Numbers the pages while a report stands on the page; the policy of the page allows no sheet in the markup. */
export function numberPages(left: string, page: string): () => void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(pageCss(cssString(left), counted(page)));
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	return () => {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
	};
}
