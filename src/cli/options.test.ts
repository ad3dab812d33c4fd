import { describe, expect, it } from 'vitest';
import { TEMPLATE_IDS } from '../lib/domain/policy/policy';
import { monthOf } from '../lib/domain/primitives/day';
import { languageOf, readOptions } from './options';

const refusal = (...argv: string[]): string => {
	const options = readOptions(argv);
	return options.ok ? '' : options.reason.key;
};

describe('readOptions', () => {
	it('reads files, template, day and language, joined or apart', () => {
		const argv = [
			'--sales',
			'a b.csv',
			'--policy=p=1.json',
			'--today',
			'2026-02-28',
			'--lang',
			'zh-CN',
		];
		expect(readOptions(argv)).toEqual({
			ok: true,
			value: {
				source: { kind: 'sales', sales: 'a b.csv', customers: null },
				policy: 'p=1.json',
				template: null,
				today: monthOf(2026, 2),
				language: 'zh-CN',
			},
		});
		expect(readOptions(['--snapshot', 's.json', '--template', 'liquor'])).toMatchObject({
			value: { source: { kind: 'snapshot', scenario: null }, template: 'liquor', language: 'en' },
		});
	});
	it.each([
		[[], 'cli_one_source'],
		[['--sales', 'a', '--snapshot', 'b'], 'cli_one_source'],
		[['--sales'], 'cli_option_without_value'],
		[['--sales='], 'cli_option_without_value'],
		[['--sales', 'a', '--sales', 'b'], 'cli_option_twice'],
		[['sales.csv'], 'cli_unknown_option'],
		[['--Sales', 'a'], 'cli_unknown_option'],
		[['--snapshot', 'a', '--customers', 'b'], 'cli_option_does_not_fit'],
		[['--sales', 'a', '--scenario', 'b'], 'cli_option_does_not_fit'],
		[['--sales', 'a', '--template', 'toString'], 'cli_no_such_template'],
		[['--sales', 'a', '--today', '2026-02-29'], 'cli_not_a_day'],
		[['--sales', 'a', '--today', 'today'], 'cli_not_a_day'],
		[['--sales', 'a', '--lang', 'fr'], 'cli_no_such_language'],
	])('[REPORT-2] refuses %j', (argv, key) => {
		expect(refusal(...argv)).toBe(key);
	});
	it.each(TEMPLATE_IDS)('[POLICY-1] takes the template %s', (id) => {
		const options = readOptions(['--sales', 'a', '--template', id]);
		expect(options.ok && options.value.template).toBe(id);
	});
	it('knows the language before anything else is in order', () => {
		expect(languageOf(['--nope', '--lang', 'zh-CN'])).toBe('zh-CN');
		expect(languageOf(['--lang=zh-CN'])).toBe('zh-CN');
		expect(languageOf(['--lang', 'xx'])).toBe('en');
	});
});
