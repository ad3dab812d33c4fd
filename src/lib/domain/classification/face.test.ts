import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { ladderPolicy } from '../testing/ladders';
import { planOf, type Facts } from '../testing/planOf';
import { RUNS } from '../testing/runs';
import { FACES } from './classification';

const POLICY = ladderPolicy('rank-share', [0.5, 1], {}, 1);
/** Name → revenue and profit, fen. */
type Book = Readonly<Record<string, readonly [revenue: number, profit: number | undefined]>>;
const faces = (book: Book, facts: Facts = {}, policy: object = POLICY) => {
	const sheet = Object.entries(book).map(([customer, [amount, profit]]): Sale => ({
		...{ customer, amount, date: '2025-12' },
		...(profit === undefined ? {} : { profit }),
	}));
	const { inputs, classification, order } = planOf(sheet, policy, { facts });
	return new Map(
		Array.from(order, (code) => [
			inputs.names.customer.name(code),
			FACES[classification.face[code]!] ?? null,
		]),
	);
};
const yes = { influence: 1 } as const;

describe('faces', () => {
	// Portfolio: 400 of 4000, a margin of 10 %; low is 7.5 %, high 12.5 %.
	const BOOK: Book = { a: [1600, 120], b: [1200, 90], c: [800, 100], d: [400, 90] };
	it('[CLASS-8] white: key by the ladder alone, at most three quarters of the margin', () => {
		expect(faces(BOOK).get('a')).toBe('white');
		expect(faces({ ...BOOK, a: [1600, 121], c: [800, 99] }).get('a')).toBe('plain');
		// Conditions do not matter: one order in one month is no key account in the end.
		const strict = { ...POLICY, keyConditions: { minActiveMonths: 4 } };
		expect(faces(BOOK, {}, strict).get('a')).toBe('white');
	});
	it('[CLASS-8] red: at least five quarters of it; a low one that is not key is plain', () => {
		expect(faces(BOOK).get('c')).toBe('red');
		expect(faces({ ...BOOK, c: [800, 99], d: [400, 91] }).get('c')).toBe('plain');
		expect(faces({ a: [1600, 250], b: [1200, 120], c: [800, 30] }).get('c')).toBe('plain');
	});
	it('[CLASS-8] black before white before red', () => {
		expect(faces(BOOK, { a: yes, c: yes }).get('a')).toBe('black');
		expect(faces(BOOK, { a: yes, c: yes }).get('c')).toBe('red');
		expect(faces(BOOK, { a: { influence: 0 } }).get('a')).toBe('white');
		const both = { ...POLICY, classification: { lowMargin: 2, highMargin: 0 } };
		expect(faces(BOOK, { a: yes }, both)).toEqual(
			new Map([
				['a', 'black'],
				['b', 'white'],
				['c', 'red'],
				['d', 'red'],
			]),
		);
	});
	it('[CLASS-8] without revenue never white or red; black where nothing is earned', () => {
		const book: Book = { ...BOOK, ['__proto__']: [0, 5], x: [-10, -1], y: [0, 0], z: [-5, 9] };
		const found = faces(book, { ['__proto__']: yes, x: yes, y: yes, z: yes });
		expect(['__proto__', 'x', 'y', 'z'].map((name) => found.get(name))).toEqual([
			...['plain', 'black', 'black', 'plain'],
		]);
	});
	it('[CLASS-7] nobody has one while profit is unknown, or the portfolio earns nothing', () => {
		expect([...faces({ a: [5, undefined] }, { a: yes }).values()]).toEqual([null]);
		expect([...faces({ a: [5, -5], b: [9, 5] }).values()]).toEqual([null, null]);
		expect([...faces({ a: [-5, 5] }).values()]).toEqual([null]);
	});
	it('[CLASS-8] is exact at the limits, of fen and of billions', () => {
		const factor = fc.constantFrom(1, 3, 999_999_937);
		const one = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: -9, max: 60 }));
		fc.assert(
			fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), factor, (rows, k) => {
				const book = Object.fromEntries(
					rows.map(([r, p], n) => [`c${n}`, [r * k, p * k] as const]),
				);
				const all = ladderPolicy('rank-share', [1], {}, 1);
				const found = faces(book, {}, all);
				const R = rows.reduce((sum, [r]) => sum + r, 0);
				const P = rows.reduce((sum, [, p]) => sum + p, 0);
				rows.forEach(([r, p], n) => {
					const face =
						P <= 0
							? null
							: 4 * p * R <= 3 * P * r
								? 'white'
								: 4 * p * R >= 5 * P * r
									? 'red'
									: 'plain';
					expect(found.get(`c${n}`)).toBe(face);
				});
			}),
			RUNS,
		);
	});
});
