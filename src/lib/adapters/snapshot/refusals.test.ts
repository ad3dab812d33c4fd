import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../domain/limits';
import { CHUNK_ROWS } from '../../domain/ledger/ledger';
import { MOST_SCENARIOS } from '../../domain/scenario/scenario';
import { message } from '../../domain/primitives/message';
import { HEAD_BYTES } from './judgeHead';
import { LineTree } from './lineTree';
import { itemReader } from './readTree';
import { readSnapshot } from './readSnapshot';
import { SnapshotReader } from './snapshotReader';
import { refusal } from './testing/read';
import { sampleInputs } from './testing/sampleInputs';
import { altered, sealedBytes, textOf } from './testing/sealed';
import { writeSnapshot } from './writeSnapshot';

const bytes = writeSnapshot(sampleInputs(), 0);
const encode = (text: string) => new TextEncoder().encode(text);
const text = textOf(bytes);

describe('what is not a whole snapshot of ours has its own sentence', () => {
	test.each<[string, Uint8Array, string]>([
		['nothing', encode(''), 'snapshot_empty'],
		['a table', encode('日期,客户,金额\n2026-01-01,甲,1\n'), 'snapshot_not_json'],
		['an Excel file', Uint8Array.of(0x50, 0x4b, 3, 4), 'snapshot_not_json'],
		['another JSON object', encode('{"a": 1}'), 'snapshot_foreign'],
		['a JSON list', encode(' [1, 2]'), 'snapshot_foreign'],
		['a report', encode('{"format":"tierplan.report/1","rows":1}'), 'snapshot_foreign'],
		['a locked one', encode('{"format":"tierplan.sealed","v'), 'sealed_needs_passphrase'],
		['the first half', bytes.subarray(0, bytes.length / 2), 'snapshot_cut'],
		['all but the last line end', bytes.subarray(0, -1), 'snapshot_cut'],
		['more after the end', encode(`${text}\n`), 'snapshot_cut'],
		['a changed figure', encode(text.replace('123456', '123457')), 'snapshot_changed'],
		['a line too many', encode(text.replace('"names"', '\n"names"')), 'snapshot_changed'],
		['other line ends', encode(text.replaceAll('\n', '\r\n')), 'snapshot_cut'],
		['a byte order mark', encode(`\ufeff${text}`), 'snapshot_changed'],
		['laid out anew', encode(JSON.stringify(JSON.parse(text), null, 2)), 'snapshot_changed'],
		['a newer major version', encode(text.replace('"major":1', '"major":2')), 'snapshot_newer 2.0'],
		['far newer', altered(bytes, '"major":1', '"major":101'), 'snapshot_newer 101.0'],
		['damaged gzip', gzipSync(bytes).fill(7, 20, 40), 'snapshot_unpacking'],
		['bytes that are no text', notText(), 'snapshot_broken snapshot'],
	])('%s', (_, file, reason) => expect(refusal(file)).toBe(reason));

	test('more than the limit, packed or not', () => {
		const small = (packed: Uint8Array) => gunzipSync(packed, { maxOutputLength: 100 });
		expect(readSnapshot(gzipSync(bytes), small)).toMatchObject({
			reason: message('snapshot_too_large', { megabytes: 512 }),
		});
		const large = new Uint8Array(LIMITS.snapshotBytes + 1);
		expect(refusal(large)).toBe('snapshot_too_large');
	});

	test('a line without an end is not waited for', () => {
		const reader = new SnapshotReader();
		expect(reader.push(bytes.subarray(0, HEAD_BYTES)).ok).toBe(true);
		const endless = new Uint8Array(LIMITS.snapshotLineBytes + 1);
		expect(reader.push(endless)).toMatchObject({ reason: { key: 'snapshot_broken' } });
	});
});

/** The sample with a byte in its title that is not UTF-8, and a checksum that is right. */
function notText(): Uint8Array {
	const body = bytes.slice(0, bytes.length - '"sha256":""}\n'.length - 64);
	body[textOf(body).indexOf('2026')] = 0xff;
	return sealedBytes(body);
}

describe('parts that do not fit together are refused with their place', () => {
	test.each<[string, string, string, string]>([
		['a version in words', '"major":1', '"major":"1"', 'version'],
		['a broken version', '"major":1', '"major":1.5', 'version'],
		['a negative version', '"major":1', '"major":-1', 'version'],
		['a version before the first', '"major":1', '"major":0', 'version'],
		['a table nobody knows', '"names":{', '"prospects":[],\n"names":{', 'prospects'],
		['a member twice', '"sample":false,', '"sample":false,\n"sample":false,', 'sample'],
		['a member missing', '"sample":false,\n', '', 'sample'],
		['an unknown template', '"liquor"', '"no-such"', 'template'],
		['a prototype as a key', '"sample":false,', '"__proto__":{},\n"sample":false,', 'snapshot'],
		['a prototype that opens', '"names":{', '"__proto__":{\n"a":1\n},\n"names":{', 'snapshot'],
		['a constructor in a policy', '"policy":{', '"policy":{"constructor":{},', 'snapshot'],
		['a key twice in a policy', '"policy":{', '"policy":{"stabilityMargin":0.1,', 'snapshot'],
		[
			'a scenario named twice',
			'"scenarios":[\n',
			`"scenarios":[\n${scenario('current')},\n`,
			'scenarios/id',
		],
		[
			'a scenario named baseline',
			'"scenarios":[\n',
			`"scenarios":[\n${scenario('baseline')},\n`,
			'scenarios/id',
		],
		[
			'a scenario named in Chinese',
			'"scenarios":[\n',
			`"scenarios":[\n${scenario('当前')},\n`,
			'scenarios/0/id',
		],
		['a name twice', '"A-1"', '"A-1","A-1"', 'names/order'],
		['a blank name', '"A-1"', '""', 'names/order'],
		['an unknown list of names', '"order":[\n"A', '"orders":[],\n"order":[\n"A', 'names/orders'],
		['a code beyond the names', '"order":[0,', '"order":[1,', 'order'],
		['a negative code', '"order":[0,', '"order":[-1,', 'order'],
		['a column too short', '[123456,0,null]', '[123456,0]', 'amount'],
		['a column too long', '[123456,0,null]', '[123456,0,null,null]', 'amount'],
		['a text for a number', '[123456,0,null]', '["123456",0,null]', 'amount'],
		['half a fen', '[123456,0,null]', '[123456.5,0,null]', 'amount'],
		['an infinite amount', '[123456,0,null]', '[1e400,0,null]', 'sales/chunks/*'],
		[
			'an amount beyond exactness',
			'[123456,0,null]',
			'[9007199254740993,0,null]',
			'sales/chunks/*',
		],
		['the largest double', '[123456,0,null]', '[1e308,0,null]', 'sales/chunks/*'],
		['minus zero', '[123456,0,null]', '[123456,-0,null]', 'sales/chunks/*'],
		['a second spelling of a number', '[123456,0,null]', '[123456.0,0,null]', 'sales/chunks/*'],
		['no number', '[123456,0,null]', '[NaN,0,null]', 'sales/chunks/*'],
		['a day before time', '"day":[778015,', '"day":[0,', 'day'],
		['a day after time', '"day":[778015,', '"day":[7780150,', 'day'],
		['an unknown column', '"amount":[', '"weight":[],\n"amount":[', 'weight'],
		['no rows', '"rows":3', '"rows":0', 'rows'],
		['a block too large', '"rows":3', '"rows":8193', 'rows'],
		['a refused cell below the block', '[2,"date"', '[3,"date"', 'refused'],
		['refused cells out of order', '[2,"date"', '[2,"promotion"', 'refused'],
		['a refused cell in no column', '[2,"date"', '[2,"dates"', 'refused'],
		['a refused cell in a missing column', '[2,"amount"', '[2,"extra:2"', 'extra'],
		['more columns than titles', '["空","备注"]', '["空"]', 'extra'],
		['customers out of order', '{"customer":1,', '{"customer":2,', 'customers'],
		['a customer without a name', '"channel":"经销"', '"channel":7', 'customers/channel'],
		['a fact nobody knows', '{"customer":1,', '{"customer":1,"colour":"red",', 'customers'],
		[
			'customers on one line',
			'"customers":[\n',
			'"customers":[{"customer":0}],\n"x":[\n',
			'customers',
		],
		['an empty line', '"sample"', '\n"sample"', 'snapshot'],
		['a bracket of the wrong kind', '"A-1"\n]', '"A-1"\n}', 'names/order'],
		['an end too early', '"sample"', '},\n"sample"', 'snapshot'],
		['a comma too many', '"A-1"\n', '"A-1",\n', 'names/order'],
		['a comma too few', '"sample":false,', '"sample":false', 'snapshot'],
		['space that JSON would allow', '"sample":false', '"sample": false', 'snapshot'],
		['an item without a list', '"sample":false,', '"sample":false,\n7,', 'snapshot'],
		['a key in a list', '"A-1"', '"a":1', 'names/order'],
	])('%s', (_, from, to, where) => {
		expect(refusal(altered(bytes, from, to))).toBe(`snapshot_broken ${where}`);
	});

	test('a policy this version cannot use says which value', () => {
		const later = altered(bytes, '"policy":{', '"policy":{"foresight":3,');
		expect(refusal(later)).toBe('snapshot_policy foresight');
		const wild = altered(bytes, '"rate":0.042', '"rate":4.2');
		expect(refusal(wild)).toBe('snapshot_policy promotion.pool.rate');
	});

	test('[SEC-6] more rows, scenarios or names than there may be', () => {
		const take = itemReader();
		const column = Array.from({ length: CHUNK_ROWS }, () => null);
		const block = { rows: CHUNK_ROWS, day: column, customer: column, amount: column };
		const blocks = Math.floor(LIMITS.importRows / CHUNK_ROWS);
		for (let at = 0; at < blocks; at++) take('sales/chunks/*', block);
		expect(() => take('sales/chunks/*', block)).toThrow('snapshot_broken');

		const list = Array.from({ length: MOST_SCENARIOS + 1 }, (_, i) => scenario(`s${String(i)}`));
		const crowd = altered(bytes, '"scenarios":[\n', `"scenarios":[\n${list.join(',\n')},\n`);
		expect(refusal(crowd)).toBe('snapshot_broken scenarios');

		const tree = new LineTree((_, item) => item, LIMITS.snapshotDepth, 3);
		for (const line of ['"names":[', '1,2,', '3,']) tree.push(line);
		expect(() => {
			tree.push('4,');
		}).toThrow('snapshot_broken');
	});

	test('[SEC-6] a million entries that are all wrong are one fault', () => {
		const wrong = '7,'.repeat(1_000_000);
		for (const field of ['customers', 'scenarios', 'sellThrough']) {
			const file = altered(bytes, '"sample":false,', `"${field}":[${wrong}7],\n"sample":false,`);
			expect(refusal(file)).toMatch(/^snapshot_broken /);
		}
	});

	test('nesting beyond the limit, on one line or over many, before anything is parsed', () => {
		const line = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
		const deep = altered(bytes, '"policy":{', `"policy":{"a":${line},`);
		expect(refusal(deep)).toBe('snapshot_too_deep');
		const lines = `"a":[\n${'[\n'.repeat(100)}`;
		expect(refusal(altered(bytes, '"names":{', `${lines}"names":{`))).toBe('snapshot_too_deep');
	});
});

function scenario(id: string): string {
	return JSON.stringify({ id, name: '', changes: {} });
}
