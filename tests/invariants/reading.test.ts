import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainYuan } from '../../src/lib/domain/primitives/plainNumber';
import { readMoney } from '../../src/lib/domain/reading/readMoney';
import { formatYuan } from '../../src/lib/ui/format/yuan';
import { RUNS } from './runs';

const FULL_WIDTH = 0xfee0;
/** Fifteen digits of fen are the most that is read. */
const MOST = 999_999_999_999_999;
const MOST_YUAN = 9_999_999_999_998;
const anyFen = fc.oneof(
	fc.constantFrom(0, 1, -1, 5, 99, 100, -100, 1005, MOST, -MOST, MOST - 99),
	fc.integer({ min: -100_000, max: 100_000 }),
	fc.integer({ min: -MOST, max: MOST }),
);

/** Exact yuan by digits alone: two decimals, groups of three after a comma if asked for. */
function digitsOf(fen: number, grouped: boolean): string {
	const digits = String(Math.abs(fen)).padStart(3, '0');
	const yuan = digits.slice(0, -2);
	return `${grouped ? yuan.replace(/\B(?=(\d{3})+$)/g, ',') : yuan}.${digits.slice(-2)}`;
}
const wide = (text: string): string =>
	text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + FULL_WIDTH));

/** Every way in which people write an amount, and in which the tool itself shows it. */
function writings(fen: number): readonly string[] {
	const sign = fen < 0 ? '-' : '';
	const plain = digitsOf(fen, false);
	const grouped = digitsOf(fen, true);
	const positive = fen < 0 ? `(${grouped})` : grouped;
	return [
		...[plainYuan(fen), formatYuan(fen, 'zh-CN'), formatYuan(fen, 'en')],
		...[`${sign}${plain}`, `${sign}¥${grouped}`, `¥ ${sign}${plain}`, `${sign}${grouped}元`],
		...[
			`${positive} RMB`,
			`CNY ${positive}`,
			wide(`${sign}${grouped}`),
			`\u200b${sign}${plain}\u00a0`,
		],
		...[`'${sign}${plain}`, `${sign}${plain}000`, `${sign}000${plain}`, `${grouped}${sign}`],
	];
}
const fenOf = (text: string): number | string => {
	const read = readMoney(text);
	return read.ok ? read.value.fen : read.reason.key;
};

/** What a title in 万元 says of its column, in places. */
const TEN_THOUSANDS = 4;
/** Words that move the point, and by how many places. */
const SCALES: readonly (readonly [string, number])[] = [
	['万', 4],
	['亿', 8],
	['千', 3],
];

describe('money', () => {
	test('[INV-42] in every form it is written or shown reads back as the same fen', () => {
		fc.assert(
			fc.property(anyFen, (fen) => {
				const forms = writings(fen);
				expect(forms.map(fenOf)).toEqual(forms.map(() => fen));
			}),
			RUNS,
		);
	});

	test('[INV-42] of ten thousands is read without a float: 万 and 亿 move the point', () => {
		fc.assert(
			fc.property(anyFen, fc.constantFrom(...SCALES), (fen, [word, power]) => {
				const digits = String(Math.abs(fen)).padStart(power + 3, '0');
				const at = digits.length - power - 2;
				const text = `${fen < 0 ? '-' : ''}${digits.slice(0, at)}.${digits.slice(at)}${word}`;
				expect(fenOf(text)).toBe(fen);
			}),
			RUNS,
		);
	});

	test('[INV-42] of a column in ten thousands is read the same way, and never scaled twice', () => {
		const inTenThousands = (text: string): number | string => {
			const read = readMoney(text, TEN_THOUSANDS);
			return read.ok ? read.value.fen : read.reason.key;
		};
		fc.assert(
			fc.property(anyFen, (fen) => {
				const digits = String(Math.abs(fen)).padStart(TEN_THOUSANDS + 3, '0');
				const at = digits.length - TEN_THOUSANDS - 2;
				const text = `${fen < 0 ? '-' : ''}${digits.slice(0, at)}.${digits.slice(at)}`;
				expect([text, `${text}元`, wide(text)].map(inTenThousands)).toEqual([fen, fen, fen]);
				expect(SCALES.map(([word]) => inTenThousands(`${text}${word}`))).toEqual(
					SCALES.map(() => 'read_unit_twice'),
				);
			}),
			RUNS,
		);
	});

	test('[INV-9] rounds the same way on both sides of nothing', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: MOST_YUAN }), fc.nat(99_999), (yuan, part) => {
				const text = `${yuan}.${String(part).padStart(5, '0')}`;
				const [up, down] = [fenOf(text), fenOf(`-${text}`)];
				expect(Number(down) + Number(up)).toBe(0);
				// Half away from zero, by whole numbers.
				expect(BigInt(up)).toBe((BigInt(yuan) * 100_000n + BigInt(part) + 500n) / 1000n);
			}),
			RUNS,
		);
	});

	test('[INV-42] anything else is refused with a reason or blank, never thrown, never a guess', () => {
		const anyCharacter = fc.constantFrom(
			...'0123456789.,-+()元¥万亿%e￥，．－（）$ \u00a0\u200b٣१Ⅳ½',
		);
		const anyCellText = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({ unit: anyCharacter, maxLength: 12 }),
			fc.string({ unit: fc.constantFrom('9', ',', '.'), maxLength: 40 }),
		);
		fc.assert(
			fc.property(anyCellText, (text) => {
				const read = readMoney(text);
				if (!read.ok) {
					expect(read.reason.key).toMatch(/^read_/);
					return;
				}
				const { fen, moved } = read.value;
				expect(Number.isNaN(fen) || (Number.isSafeInteger(fen) && !Object.is(fen, -0))).toBe(true);
				expect(Math.abs(moved)).toBeLessThanOrEqual(0.5);
				// What was read, written plainly, is the same amount.
				if (!Number.isNaN(fen) && Math.abs(fen) <= MOST) expect(fenOf(plainYuan(fen))).toBe(fen);
			}),
			RUNS,
		);
	});
});
