import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDelimited } from '../../codec/delimited';
import { importHere as importer } from '../testing/importHere';
import { openPaste } from './openPaste';
import type { OpenedSource } from './rawSheet';
import { matrix } from './testing/matrices';
import { manyRuns, mutations } from './testing/mutations';
import { openBytes, rowsOf } from './testing/opened';

const numRuns = manyRuns();

/** Every character that is no separator, in order: nothing of it may be lost. */
const characters = (text: string): string => text.replace(/[\t,;|"\r\n\ufeff]/g, '');
const charactersOf = (source: OpenedSource): string => characters(rowsOf(source).flat().join(''));

const escaped = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replace(/\r\n|\r|\n/g, '<br>');
const page = (rows: readonly (readonly string[])[]): string =>
	`<table><tr rowspan=1>${rows.map((row) => row.map((cell) => `<td colspan=1>${escaped(cell)}</td>`).join('')).join('</tr><tr>')}</tr></table>`;

describe('pastes', () => {
	test('every cell arrives as it was, with or without the page beside it', () => {
		fc.assert(
			fc.property(matrix, fc.boolean(), (rows, withPage) => {
				const text = formatDelimited(rows, '\t');
				const opened = openPaste({ kind: 'text', text, ...(withPage ? { html: page(rows) } : {}) });
				if (!opened.ok) throw new Error(opened.reason.key);
				// Where no tab stands anywhere, a comma or semicolon may look like what separates.
				if (rows[0]?.length === 1 && /[,;]/.test(text)) return;
				expect(rowsOf(opened.value)).toEqual(rows);
			}),
			{ numRuns },
		);
	});

	test('any text at all: no exception, and no character lost', async () => {
		const piece = fc.oneof(
			fc.constantFrom('"', '""', '\t', '\n', '\r\n', ',', ';', '客户', '金额', '日期', '12', '\0'),
			fc.string({ unit: 'binary', maxLength: 5 }),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
				const text = pieces.join('');
				const opened = openPaste({ kind: 'text', text });
				if (opened.ok) expect(charactersOf(opened.value)).toBe(characters(text));
				else expect(opened.reason.key).toBe('import_empty');
				await importer.read({ kind: 'text', text }, {});
			}),
			{ numRuns },
		);
	});

	test('any page beside a text: no exception, no other shape', () => {
		const tag = fc.constantFrom(
			...['<table>', '</table>', '<tr>', '<td>', '<td rowspan=2>', '<td colspan=3 x:num="1.5">'],
			...['</td>', '<br>', '<!--', '-->', '<style>', '</style>', '<', '&#', '&amp;', '"', 'x', ' '],
		);
		fc.assert(
			fc.property(matrix, fc.array(tag, { maxLength: 60 }), (rows, tags) => {
				const text = formatDelimited(rows, '\t');
				const [plain, both] = [undefined, `<td colspan=1>${tags.join('')}`].map((html) =>
					openPaste({ kind: 'text', text, ...(html === undefined ? {} : { html }) }),
				);
				if (plain?.ok !== true || both?.ok !== true) return;
				expect(rowsOf(both.value).map((row) => row.length)).toEqual(
					rowsOf(plain.value).map((row) => row.length),
				);
			}),
			{ numRuns },
		);
	});
});

describe('text files', () => {
	const utf16 = (text: string): Uint8Array<ArrayBuffer> => {
		const units = Uint16Array.from(text, (_, i) => text.charCodeAt(i));
		return new Uint8Array(units.buffer);
	};
	const file = fc
		.tuple(matrix, fc.constantFrom<',' | '\t' | ';'>(',', '\t', ';'), fc.nat(2))
		.map(([rows, delimiter, form]) => {
			const text = formatDelimited(rows, delimiter);
			if (form === 2) return utf16(`\ufeff${text.toWellFormed()}`);
			return new TextEncoder().encode(form === 1 ? `\ufeff${text}` : text);
		});

	test('mutated: no exception, and what is read is what the bytes say', async () => {
		await fc.assert(
			fc.asyncProperty(file, mutations, async (bytes, mutate) => {
				const changed = mutate(bytes);
				const opened = await openBytes(changed);
				if (!opened.ok || opened.value.encoding === null) return;
				const said = new TextDecoder(opened.value.encoding.used).decode(changed);
				expect(charactersOf(opened.value)).toBe(characters(said));
			}),
			{ numRuns },
		);
	});
});
