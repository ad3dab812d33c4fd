import { writeXlsx } from 'hucre/xlsx';
import { afterEach, expect, test, vi } from 'vitest';
import { importHere } from '../../../testing/importHere';
import { openBytes, opened, rowsOf } from '../../testing/opened';
import type { Bytes } from './bytes';

const PASSWORD = '__proto__ 密码🍷';
const ROWS = [
	['客户', '日期', '金额'],
	['甲', '2026-01-05', '1234.5'],
];
/** Another writer than the reader: what it sealed is sealed as Excel does it. */
const book = async (): Promise<Bytes> =>
	Uint8Array.from(
		await writeXlsx({
			sheets: [
				{ name: '一月', rows: [ROWS[0]!, ['甲', '2026-01-05', 1234.5]] },
				{ name: '二月', rows: [ROWS[0]!, ['乙', '2026-02-05', 7]] },
			],
			encryption: { password: PASSWORD, spinCount: 10 },
		}),
	);
const reasonOf = async (bytes: Bytes, password?: string): Promise<string | null> => {
	const source = await openBytes(bytes, password === undefined ? {} : { password });
	return source.ok ? null : source.reason.key;
};

afterEach(() => vi.unstubAllGlobals());

test('[A19] a locked workbook asks for its password and opens with it', async () => {
	const locked = await book();
	expect(await reasonOf(locked)).toBe('import_password_needed');
	expect(rowsOf(await opened(locked, { password: PASSWORD, sheets: [0] }))).toEqual(ROWS);
});

test.each(['', 'password', PASSWORD.toUpperCase(), `${PASSWORD} `])(
	'[A19] a wrong password is said to be wrong: "%s"',
	async (password) => {
		expect(await reasonOf(await book(), password)).toBe('import_password_wrong');
	},
);

test('the same reading goes on to another sheet without being given the password again', async () => {
	const { buffer: bytes } = await book();
	const source = { kind: 'file', name: '销售.xlsx', bytes } as const;
	const first = await importHere.read(source, { password: PASSWORD, sheets: [0] });
	const second = first.ok ? await first.value.rework({ sheets: [1] }) : first;
	expect(second.ok && second.value.draft.summary.amount).toBe(700);
	expect(JSON.stringify(second)).not.toContain(PASSWORD);
});

test('[A27] while the password is hashed, how far that is moves on', async () => {
	const encryption = { password: PASSWORD, spinCount: 20_000 };
	const sheets = [{ name: '一月', rows: [ROWS[0]!, ['甲', '2026-01-05', 1234.5]] }];
	const { buffer: bytes } = Uint8Array.from(await writeXlsx({ sheets, encryption }));
	const shares: number[] = [];
	const progress = (share: number): void => void shares.push(share);
	const source = { kind: 'file', name: '销售.xlsx', bytes } as const;
	expect((await importHere.read(source, { password: PASSWORD }, { progress })).ok).toBe(true);
	const hashing = shares.filter((share) => share > 0 && share < 0.32);
	expect(new Set(hashing).size).toBeGreaterThan(5);
	expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
});

test.each([0.25, 0.5])('one bit that fell over is found, at %d of the file', async (share) => {
	const damaged = await book();
	const at = Math.floor(share * damaged.length);
	damaged[at] = damaged[at]! ^ 1;
	expect(await reasonOf(damaged, PASSWORD)).toBe('import_workbook_damaged');
});

test('what was sealed is checked like every other file before it is read', async () => {
	const sheets = Array.from({ length: 1000 }, (_, i) => ({ name: String(i), rows: [] }));
	const encryption = { password: PASSWORD, spinCount: 10 };
	const many = Uint8Array.from(await writeXlsx({ sheets, encryption }));
	expect(await reasonOf(many, PASSWORD)).toBe('import_workbook_parts');
});

test('over plain http, where the browser keeps its ciphers back, a copy is asked for', async () => {
	const locked = await book();
	vi.stubGlobal('crypto', {});
	expect(await reasonOf(locked, PASSWORD)).toBe('import_workbook_locked');
});
