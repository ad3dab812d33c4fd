import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NameList, NO_NAME } from './names';
import { nameAt, packNames, TextNames } from './textNames';

const hostile = fc.constantFrom('__proto__', 'constructor', '', 'é', 'e\u0301', '酒🍶行', '\ud83c');
const name = fc.oneof(hostile, fc.string({ maxLength: 3 }), fc.nat({ max: 60 }).map(String));
const listed = (list: NameList): string[] =>
	Array.from({ length: list.size }, (_, code) => list.name(code));

describe('NameList', () => {
	test('gives each name one code, in the order of their first appearance', () => {
		fc.assert(
			fc.property(fc.array(name, { maxLength: 300 }), (names) => {
				const list = new NameList();
				const codes = names.map((each) => list.code(each));
				expect(codes.map((code) => list.name(code))).toEqual(names);
				expect(listed(list)).toEqual([...new Set(names)]);
				expect(names.map((each) => list.find(each))).toEqual(codes);
				expect(list.find('no such name')).toBe(NO_NAME);
			}),
		);
	});

	test('is the same list when its first names came in one piece', () => {
		const different = fc.uniqueArray(name, { maxLength: 120 });
		fc.assert(
			fc.property(different, fc.array(name), different, (first, single, later) => {
				const packed = new NameList();
				const plain = new NameList();
				expect(packed.learn(packNames(first))).toEqual(plain.learn(first));
				expect(single.map((each) => packed.code(each))).toEqual(
					single.map((each) => plain.code(each)),
				);
				expect(packed.learn(packNames(later))).toEqual(plain.learn(later));
				expect(listed(packed)).toEqual(listed(plain));
				expect(packed.rank()).toEqual(plain.rank());
				for (const start of [0, 1, first.length, first.length + 1]) {
					expect(packed.from(start)).toEqual(listed(plain).slice(start));
					expect(packed.from(start, start + 2)).toEqual(listed(plain).slice(start, start + 2));
				}
			}),
		);
	});

	test('a hundred thousand names are found again', () => {
		const list = new NameList();
		for (let i = 0; i < 100_000; i++) list.code(`X${i}`);
		expect([list.find('X0'), list.find('X99999'), list.find('X100000')]).toEqual([
			0,
			99_999,
			NO_NAME,
		]);
	});
});

describe('TextNames', () => {
	test('are the names they were made of', () => {
		fc.assert(
			fc.property(fc.uniqueArray(name), (names) => {
				const packed = packNames(names);
				expect([...packed]).toEqual(names);
				expect(packed).toHaveLength(names.length);
				expect(names.map((_, code) => nameAt(packed, code))).toEqual(names);
			}),
		);
	});

	test('of a code that is none there is no name, packed or not', () => {
		const names = ['甲', '乙'];
		for (const list of [names, packNames(names)])
			expect([nameAt(list, NO_NAME), nameAt(list, 2)]).toEqual(['', '']);
		expect(packNames(names)).toBeInstanceOf(TextNames);
	});
});
