import { message, type Message } from '$lib/domain/primitives/message';
import { ok, type Result } from '$lib/domain/primitives/result';
import { decodeBytes, type Decoded } from './decodeBytes';
import { ENCODING_NAMES } from './encodings';
import { isPage, isXmlBook, openPage } from './openPage';
import { openText } from './openText';
import { readOldBook } from './workbook/openOle';
import { openWorkbook } from './workbook/openWorkbook';
import { textSource, type SourceChoices, type OpenedSource } from './rawSheet';

const FIRST_LINES = 5;
/** What is shown of a line. */
const LINE_CHARACTERS = 200;

/** A CSV or other delimited file, or a page or XML that is called .xls. */
export async function openTextFile(
	name: string,
	bytes: Uint8Array,
	choices: SourceChoices,
): Promise<Result<OpenedSource, Message>> {
	const decoded = decodeBytes(bytes, choices.encoding);
	if (!decoded.ok) return decoded;
	const { text, encoding } = decoded.value;
	if (isXmlBook(text)) {
		const book = await readOldBook(bytes, choices.date1904);
		return book.ok ? openWorkbook(name, book.value, choices) : book;
	}
	const opened = isPage(text) ? openPage(text) : openText(text);
	if (!opened.ok) return opened;
	return ok({
		...textSource(opened.value),
		name,
		encoding: { used: encoding, lines: firstLines(text) },
		notices: noticesOf(decoded.value),
	});
}

const firstLines = (text: string): string[] =>
	text
		.slice(0, FIRST_LINES * LINE_CHARACTERS * LINE_CHARACTERS)
		.split(/\r\n?|\n/, FIRST_LINES)
		.map((line) => line.slice(0, LINE_CHARACTERS));

/** UTF-8 needs no word; any other encoding was a guess that the planner should see. */
function noticesOf({ encoding, broken }: Decoded): Message[] {
	const notices: Message[] = [];
	const name = ENCODING_NAMES[encoding];
	if (encoding === 'gb18030' || encoding === 'big5')
		notices.push(message('import_encoding', { encoding: name }));
	if (broken > 0)
		notices.push(message('import_encoding_broken', { encoding: name, places: broken }));
	return notices;
}
