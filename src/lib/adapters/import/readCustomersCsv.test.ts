import { describe, expect, test } from 'vitest';
import { attributeOf } from '$lib/domain/customer/sheet';
import { NameList } from '$lib/domain/ledger/names';
import { monthOf } from '$lib/domain/primitives/day';
import { readCustomersCsv } from './readCustomersCsv';

const problemsOf = (text: string): string[] => {
	const read = readCustomersCsv(text, new NameList());
	return read.ok ? [] : read.reason.map((p) => `${p.row} ${p.column} ${p.message.key}`);
};

describe('readCustomersCsv', () => {
	test('each kind of attribute, names known and new', () => {
		const names = new NameList(['乙']);
		const read = readCustomersCsv(
			'customer,渠道,customerSince,walletShare,deposit,influence,loyalty,suspended\n' +
				'甲,经销,2024-05,12%,"1,000.5",是,80,\n乙,,2023-02-03,0.3,,no,,欠款\n',
			names,
		);
		if (!read.ok) throw new Error(JSON.stringify(read.reason));
		const at = (name: string, id: Parameters<typeof attributeOf>[1]) =>
			attributeOf(read.value, id, names.find(name));
		expect(at('甲', 'channel')).toBe('经销');
		expect(at('乙', 'channel')).toBeNull();
		expect(at('甲', 'customerSince')).toBe(monthOf(2024, 5));
		expect(at('乙', 'customerSince')).toBe(monthOf(2023, 2));
		expect([at('甲', 'walletShare'), at('乙', 'walletShare')]).toEqual([0.12, 0.3]);
		expect([at('甲', 'deposit'), at('乙', 'deposit')]).toEqual([100_050, null]);
		expect([at('甲', 'influence'), at('乙', 'influence')]).toEqual([1, 0]);
		expect(at('甲', 'loyalty')).toBe(80);
		expect(at('乙', 'suspended')).toBe('欠款');
	});

	test.each([
		['channel\n', ['1 customer import_column_missing']],
		['customer,shoeSize\n', ['1 shoeSize import_attribute_unknown']],
		['customer,walletShare\na,12\n', ['2 walletShare read_share_out_of_range']],
		['customer,influence\na,vielleicht\n', ['2 influence read_not_a_flag']],
		['customer,target\na,很多\n', ['2 target read_not_a_number']],
		['customer,target\n,1\n', ['2 customer import_cell_missing']],
		['customer,target\na,1\na,2\n', ['3 customer import_customer_twice']],
	])('problems of %j', (text, problems) => {
		expect(problemsOf(text)).toEqual(problems);
	});
});
