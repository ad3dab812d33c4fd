import { createCipheriv } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compoundFile } from '../../testing/compoundFile';
import { openBytes, opened, rowsOf } from '../../testing/opened';
import { rowsXml, xlsxOf } from '../../testing/workbookFile';
import type { Bytes } from './bytes';

/** As Office 2007 wrote them into a file of its own; the key is what the password makes of the salt. */
const PASSWORD = 'Password1234_';
const SALT = 'e88266490c5bd1eebd2b4394e3f830ef';
const KEY = '40b13a71f90b966e375408f2d181a1aa';
const VERIFIER = '516f732e966fac17b1c5d7d8cc36c928';
const VERIFIER_HASH = '2b6168dabe2911ad2bd37c1746745c14d3cf1bb140a48f4e6f3d23880872b16a';
const ROWS = [
	['客户', '日期', '金额'],
	['__proto__', '2026-01-05', '-7'],
];

const words = (...values: readonly number[]): Buffer =>
	Buffer.concat(
		values.map((value) => {
			const word = Buffer.alloc(4);
			word.writeUInt32LE(value);
			return word;
		}),
	);
const headOf = (cipher: number): Buffer =>
	Buffer.concat([
		...[words(0x0002_0003, 0x24, 32), words(0x24, 0, cipher, 0x8004, 128, 0x18, 0, 0)],
		...[words(16), Buffer.from(SALT + VERIFIER, 'hex')],
		...[words(20), Buffer.from(VERIFIER_HASH, 'hex')],
	]);

function book({ cipher = 0x660e, more = 0 } = {}): Bytes {
	const plain = xlsxOf({ sheets: [{ name: 'a', data: rowsXml(ROWS) }] });
	const aes = createCipheriv('aes-128-ecb', Buffer.from(KEY, 'hex'), null);
	const sealed = Buffer.concat([words(plain.length + more, 0), aes.update(plain), aes.final()]);
	return compoundFile({ EncryptionInfo: headOf(cipher), EncryptedPackage: sealed });
}
const reasonOf = async (bytes: Bytes, password?: string): Promise<string | null> => {
	const source = await openBytes(bytes, password === undefined ? {} : { password });
	return source.ok ? null : source.reason.key;
};

describe('[A19] a workbook that Excel 2007 locked', () => {
	it('asks for its password, says of a wrong one that it is, and opens with the right one', async () => {
		expect(await reasonOf(book())).toBe('import_password_needed');
		expect(await reasonOf(book(), 'password1234_')).toBe('import_password_wrong');
		expect(rowsOf(await opened(book(), { password: PASSWORD }))).toEqual(ROWS);
	});

	it('is damaged when bytes are missing', async () => {
		expect(await reasonOf(book({ more: 100 }), PASSWORD)).toBe('import_workbook_damaged');
	});

	it('stays closed when it is sealed with another cipher than AES', async () => {
		expect(await reasonOf(book({ cipher: 0x6801 }), PASSWORD)).toBe('import_workbook_locked');
	});
});
