import { formatDelimited } from '$lib/adapters/codec/delimited';
import { matrix } from '$lib/adapters/import/source/testing/matrices';
import { mutations } from '$lib/adapters/import/source/testing/mutations';
import { openBytes, rowsOf } from '$lib/adapters/import/source/testing/opened';
import { rowsXml, xlsxOf } from '$lib/adapters/import/source/testing/workbookFile';
import { importHere } from '$lib/adapters/import/testing/importHere';
import { read } from '$lib/adapters/snapshot/testing/read';
import { sampleInputs } from '$lib/adapters/snapshot/testing/sampleInputs';
import { sealed, textOf } from '$lib/adapters/snapshot/testing/sealed';
import { writeSnapshot } from '$lib/adapters/snapshot/writeSnapshot';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { respelled } from './fuzzedText';
import { reportTallies, Tally, type Outcome } from './fuzz';
import { LONG } from './long';

const RUNS = { numRuns: LONG ? 10_000 : 60 };
/** Every place in the long form, two dozen of them in the short one. */
const stepFor = (places: number): number => (LONG ? 1 : Math.max(1, Math.floor(places / 25)));

const tallies: Tally[] = [];
afterAll(() => {
	reportTallies(tallies);
});
const tallyOf = (name: string): Tally => {
	const tally = new Tally(name);
	tallies.push(tally);
	return tally;
};

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const prototypes = [Object, Array, Function, String, Map].map(({ prototype }) => prototype);
const ownKeys = (): string => prototypes.map((each) => Reflect.ownKeys(each).length).join();
const asBefore = ownKeys();

/** Every prefix, then every single bit, tried by `read`. */
async function cutAndFlipped(
	bytes: Uint8Array<ArrayBuffer>,
	tally: Tally,
	outcome: (damaged: Uint8Array<ArrayBuffer>) => Outcome | Promise<Outcome>,
): Promise<void> {
	for (let length = 0; length < bytes.length; length += stepFor(bytes.length))
		await tally.try(() => outcome(bytes.slice(0, length)));
	for (let bit = 0; bit < bytes.length * 8; bit += stepFor(bytes.length * 8)) {
		const flipped = bytes.slice();
		flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
		await tally.try(() => outcome(flipped));
	}
	expect(tally.excess).toEqual([]);
	expect(ownKeys()).toBe(asBefore);
}

async function fuzzed<Input>(
	tally: Tally,
	inputs: fc.Arbitrary<Input>,
	outcome: (input: Input) => Outcome | Promise<Outcome>,
): Promise<void> {
	const property = fc.asyncProperty(inputs, async (input) => tally.try(() => outcome(input)));
	await fc.assert(property, RUNS);
	expect(tally.excess).toEqual([]);
	expect(ownKeys()).toBe(asBefore);
}

describe('[SEC-4] snapshots', () => {
	const whole = writeSnapshot(sampleInputs(), 0).slice();
	const packed = new Uint8Array(gzipSync(whole));
	const again = textOf(whole);

	/** Refused, or bit for bit what it was: gzip has bytes that mean nothing. */
	const intact = (bytes: Uint8Array): Outcome => {
		const result = read(bytes);
		if (!result.ok) return 'refused';
		expect(textOf(writeSnapshot(result.value, 0))).toBe(again);
		return 'whole';
	};
	/** What is in order is written again as it was understood. */
	const consistent = (bytes: Uint8Array): Outcome => {
		const result = read(bytes);
		if (!result.ok) return 'refused';
		const written = writeSnapshot(result.value, 0);
		const back = read(written);
		expect(back.ok && textOf(writeSnapshot(back.value, 0))).toBe(textOf(written));
		return textOf(written) === again ? 'whole' : 'other';
	};

	test('cut anywhere, or with any bit flipped', () =>
		cutAndFlipped(whole, tallyOf('snapshot: every prefix and bit'), intact));
	test('packed, cut anywhere, or with any bit flipped', () =>
		cutAndFlipped(packed, tallyOf('snapshot, packed: every prefix and bit'), intact));
	test('with bytes changed', () =>
		fuzzed(tallyOf('snapshot: bytes changed'), mutations, (mutate) => intact(mutate(whole))));
	test('spelled by somebody else, under a checksum that is right', () =>
		fuzzed(tallyOf('snapshot: other content, right checksum'), respelled(again), (text) =>
			consistent(sealed(text)),
		));
});

const ROWS = [
	['客户', '日期', '金额'],
	['甲', '2026-01-05', '12.5'],
	['乙', '2026-02-05', '-3'],
];
/** Every character that separates nothing, or marks a text as one (OUT-5): none of it may be lost. */
const characters = (text: string): string => text.replace(/[\t,;|"'\r\n\ufeff]/g, '');

describe('[SEC-4] pastes', () => {
	const outcome = async (text: string, html?: string): Promise<Outcome> => {
		const source = { kind: 'text', text, ...(html === undefined ? {} : { html }) } as const;
		const { ok } = await importHere.read(source, {});
		return ok ? 'other' : 'refused';
	};
	const text = formatDelimited(ROWS, '\t');
	const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

	test('cut anywhere, or with any bit flipped', () =>
		cutAndFlipped(encode(text), tallyOf('paste: every prefix and bit'), (bytes) =>
			outcome(decode(bytes)),
		));
	test('cells of any kind, the page beside them changed', () =>
		fuzzed(
			tallyOf('paste: any cells, page changed'),
			fc.tuple(matrix, mutations),
			([rows, mutate]) => {
				const cells = rows.map((row) => `<tr><td>${row.join('</td><td colspan=1>')}</td></tr>`);
				return outcome(
					formatDelimited(rows, '\t'),
					decode(mutate(encode(`<table>${cells.join('')}`))),
				);
			},
		));
});

describe('[SEC-4] text files', () => {
	const kept = async (bytes: Uint8Array<ArrayBuffer>): Promise<Outcome> => {
		const opened = await openBytes(bytes, {}, '销售.csv');
		if (!opened.ok) return 'refused';
		const { encoding } = opened.value;
		if (encoding === null) return 'other';
		const said = new TextDecoder(encoding.used).decode(bytes);
		expect(characters(rowsOf(opened.value).flat().join(''))).toBe(characters(said));
		return 'whole';
	};
	test('cut anywhere, or with any bit flipped', () =>
		cutAndFlipped(encode(formatDelimited(ROWS, ',')), tallyOf('CSV: every prefix and bit'), kept));
	test('with bytes changed', () =>
		fuzzed(
			tallyOf('CSV: any cells, bytes changed'),
			fc.tuple(matrix, mutations),
			([rows, mutate]) => kept(mutate(encode(formatDelimited(rows, ',')))),
		));
});

describe('[SEC-4] workbooks', () => {
	const XML = rowsXml(ROWS);
	const book = xlsxOf({ sheets: [{ name: '销售', data: XML }] });
	const intact = async (bytes: Uint8Array<ArrayBuffer>): Promise<Outcome> => {
		const source = await openBytes(bytes);
		if (!source.ok) return 'refused';
		if (source.value.kinds === null) return 'other';
		expect(rowsOf(source.value)).toEqual(ROWS);
		return 'whole';
	};
	test('cut anywhere, or with any bit flipped', () =>
		cutAndFlipped(book, tallyOf('xlsx: every prefix and bit'), intact));
	test('with bytes changed', () =>
		fuzzed(tallyOf('xlsx: bytes changed'), mutations, (mutate) => intact(mutate(book))));
	test('whose sheet says anything at all', () =>
		fuzzed(tallyOf('xlsx: any sheet'), respelled(XML), async (data) => {
			const { buffer } = xlsxOf({ sheets: [{ name: '销售', data }] });
			const { ok } = await importHere.read({ kind: 'file', name: 'a.xlsx', bytes: buffer }, {});
			return ok ? 'other' : 'refused';
		}));
});
