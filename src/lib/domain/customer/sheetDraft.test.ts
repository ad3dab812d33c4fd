import { expect, test } from 'vitest';
import {
	EMPTY_CUSTOMER_SHEET,
	listedCustomers,
	numberOf,
	ownOf,
	type CustomerSheet,
} from './sheet';
import { SheetDraft } from './sheetDraft';

const written = (sheet: CustomerSheet, write: (draft: SheetDraft) => void): CustomerSheet => {
	const draft = new SheetDraft(sheet);
	write(draft);
	return draft.sheet;
};
const SHEET = written(EMPTY_CUSTOMER_SHEET, (draft) => {
	draft.put(1, 'region', '华东');
	draft.putOwn(2, '__proto__', '说"好"');
	draft.putOwn(0, '拜访日', '周三');
	draft.putNumber(3, '007');
});

test('own columns stand in the order in which they came, numbers beside them', () => {
	expect(SHEET.own).toEqual([
		{ title: '__proto__', values: ['', '', '说"好"'] },
		{ title: '拜访日', values: ['周三'] },
	]);
	expect([numberOf(SHEET, 3), numberOf(SHEET, 9), ownOf(SHEET, '无', 0)]).toEqual(['007', '', '']);
	expect([...listedCustomers(SHEET)].sort()).toEqual([0, 1, 2, 3]);
});

test('what is not written is shared, and writing what stands there changes nothing', () => {
	const next = written(SHEET, (draft) => {
		draft.putOwn(1, '拜访日', '周五');
	});
	expect(next.columns).toBe(SHEET.columns);
	expect(next.own?.[0]).toBe(SHEET.own?.[0]);
	expect(next.own?.[1]?.values).toEqual(['周三', '周五']);
	expect(SHEET.own?.[1]?.values).toEqual(['周三']);
	const same = written(SHEET, (draft) => {
		draft.put(1, 'region', '华东');
		draft.putOwn(7, '不存在', '');
		draft.putNumber(3, '007');
	});
	expect(same).toBe(SHEET);
});
