import { describe, expect, test } from 'vitest';
import { nearNames } from './nearNames';

const pairs = (...names: string[]): string[][] =>
	nearNames(names).map(({ first, second, differ }) => [first, second, differ]);

describe('near names', () => {
	test.each([
		['金樽ＡＢＣ酒业', '金樽ABC酒业', 'writing'],
		['金 樽 酒 业', '金樽酒业', 'writing'],
		['金樽（南京）', '金樽(南京)', 'writing'],
		['Acme Ltd.', 'ACME  ltd', 'writing'],
		['金樽酒业有限公司', '金樽酒业', 'company-form'],
		['Acme Co., Ltd', 'Acme', 'company-form'],
	])('%s and %s: %s', (first, second, differ) => {
		expect(pairs(first, second)).toEqual([[first, second, differ]]);
	});

	test('names that only look alike, and names of marks alone, are no pair', () => {
		expect(pairs('金樽酒业', '金樽酒行', '', '***', '。', '__proto__', 'proto_')).toEqual([
			['__proto__', 'proto_', 'writing'],
		]);
	});

	test('a company that is called by its form alone keeps its name', () => {
		expect(pairs('有限公司', '集团')).toEqual([]);
	});
});
