import { parse } from 'papaparse';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { createBookFiles } from '../../src/lib/adapters/workbook/createBookFiles';
import { unzipped } from '../../src/lib/adapters/workbook/testing/unzipped';
import { tableOf } from '../../src/lib/domain/sharing/outTable';
import { writeHtml } from '../../src/lib/ui/grid/writeHtml';
import { HOSTILE_TEXTS } from '../e2e/pages/hostileTexts';

// The hundred texts that go through every surface of the page go through every file too.

const files = createBookFiles(
	{ now: () => 0 },
	() => Promise.resolve(),
	() => 0,
);
const [title = ''] = HOSTILE_TEXTS;
const TABLE = tableOf(
	'customers',
	title,
	[{ id: 'customer', title, kind: 'text', disclosure: 'internal' }],
	HOSTILE_TEXTS.map((text) => [text]),
);
const say = ({ key }: { readonly key: string }): string => key;
/** XML has no place for it. */
const inXml = (text: string): string => text.replaceAll('\u0000', '');

test('[SEC-1] in a workbook each is a text: no formula, no link, no part of the file', async () => {
	const book = await files.xlsx({ title, tables: [TABLE], notes: [] }, say);
	const { sheets } = await readXlsx(new Uint8Array(await book!.arrayBuffer()));
	expect(sheets[0]!.rows).toEqual([[title], ...HOSTILE_TEXTS.map((text) => [inXml(text)])]);
	for (const [name, xml] of await unzipped(book!)) {
		const tags = new Set([...xml.matchAll(/<\/?([\w:]+)/g)].map(([, tag]) => tag));
		for (const never of ['f', 'hyperlink', 'hyperlinks', 'script', 'img', 'svg', 'iframe', 'x'])
			expect(tags.has(never), `${name} <${never}>`).toBe(false);
		expect(xml).not.toMatch(/<!DOCTYPE|<!ENTITY|TargetMode="External"/);
	}
});

test('[SEC-1] in a CSV each is one cell, as it was, and none begins a formula', async () => {
	const file = await files.csv(TABLE, say);
	const { data } = parse<string[]>((await file!.text()).replace(/^\ufeff/, '').trimEnd());
	// The mark of a text, before what a spreadsheet would work out [OUT-5].
	const marked = (text: string): string => (text.startsWith('-') ? `'${text}` : text);
	expect(data).toEqual([[title], ...HOSTILE_TEXTS.map((text) => [marked(text)])]);
	const starts = '=+-@\t\r\n\0＝＋－＠';
	expect(data.filter(([cell = '']) => cell !== '' && starts.includes(cell[0]!))).toEqual([]);
});

test('[SEC-1] in a copied table each is text inside its cell', () => {
	const html = writeHtml(
		HOSTILE_TEXTS.map((text) => [text]),
		[false],
	);
	const tags = [...html.matchAll(/<\/?([^\s>]+)/g)].map(([, tag]) => tag);
	expect(new Set(tags)).toEqual(new Set(['meta', 'table', 'tr', 'td', 'br']));
	expect(tags.filter((tag) => tag === 'td')).toHaveLength(2 * HOSTILE_TEXTS.length);
});
