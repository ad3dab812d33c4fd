/** What is told of a page, piece by piece. */
export interface HtmlListener {
	/** name: in small letters. attributes: as written, between the name and the `>`. */
	open(name: string, attributes: string): void;
	close(name: string): void;
	/** Between two tags, with its entities. */
	text(raw: string): void;
}

/** Elements whose contents are no text of the page. */
const OPAQUE = new Set(['script', 'style', 'title', 'xml', 'noscript', 'template']);
const LETTER = /[a-z]/i;
const NAME_END = /[\s/>]/;

/**
 * Walks over HTML without building a document and without running anything in it. Never fails: what
 * is no tag is text, what never closes ends with the text. Each character is looked at a fixed number
 * of times.
 */
export function scanHtml(html: string, listener: HtmlListener): void {
	let at = 0;
	while (at < html.length) {
		const open = html.indexOf('<', at);
		if (open < 0) {
			listener.text(html.slice(at));
			return;
		}
		if (open > at) listener.text(html.slice(at, open));
		at = tagAt(html, open, listener);
	}
}

/** Tells of what opens at `<`; answers where it ends. */
function tagAt(html: string, open: number, listener: HtmlListener): number {
	const next = html[open + 1] ?? '';
	if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
	if (next === '!' || next === '?') return after(html, '>', open + 1);
	const closing = next === '/';
	const start = open + (closing ? 2 : 1);
	if (!LETTER.test(html[start] ?? '')) {
		listener.text('<');
		return open + 1;
	}
	const end = tagEnd(html, start);
	let nameEnd = start;
	while (nameEnd < end && !NAME_END.test(html[nameEnd] ?? '')) nameEnd++;
	const name = html.slice(start, nameEnd).toLowerCase();
	if (closing) listener.close(name);
	else {
		listener.open(name, html.slice(nameEnd, end));
		if (OPAQUE.has(name) && html[end - 1] !== '/') return afterElement(html, name, end);
	}
	return end + 1;
}

/** The `>` of a tag, past those in quoted values; the end of the text when it never comes. */
function tagEnd(html: string, from: number): number {
	let quote = '';
	for (let i = from; i < html.length; i++) {
		const c = html[i] ?? '';
		if (quote !== '') {
			if (c === quote) quote = '';
		} else if (c === '>') return i;
		else if ((c === '"' || c === "'") && html[i - 1] === '=') quote = c;
	}
	return html.length;
}

function after(html: string, mark: string, from: number): number {
	const at = html.indexOf(mark, from);
	return at < 0 ? html.length : at + mark.length;
}

function afterElement(html: string, name: string, from: number): number {
	const closing = new RegExp(`</${name}`, 'gi');
	closing.lastIndex = from;
	const found = closing.exec(html);
	return found === null ? html.length : after(html, '>', found.index);
}
