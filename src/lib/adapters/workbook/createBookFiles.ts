import type { BookFiles, Clock } from '../../application/ports';
import type { Message } from '../../domain/primitives/message';
import type { OutText } from '../../domain/sharing/outTable';
import { createPace } from './pace';
import type { SayText } from './cellXml';
import { writeCsv } from './writeCsv';
import { writeXlsx } from './writeXlsx';

/** Files that Excel and its like open. rest: lets the page answer; elapsed: milliseconds that only ever rise. */
export const createBookFiles = (
	clock: Clock,
	rest: () => Promise<void>,
	elapsed: () => number,
): BookFiles => ({
	xlsx: (book, say, watch = {}) =>
		writeXlsx(book, saidOnce(say), clock.now(), createPace(rest, elapsed, watch)),
	csv: (table, say, watch = {}) => writeCsv(table, saidOnce(say), createPace(rest, elapsed, watch)),
});

/** The same words stand in thousands of cells. */
function saidOnce(say: (message: Message) => string): SayText {
	const said = new Map<Message, string>();
	return (text: OutText) => {
		if (typeof text === 'string') return text;
		const known = said.get(text);
		if (known !== undefined) return known;
		const words = say(text);
		said.set(text, words);
		return words;
	};
}
