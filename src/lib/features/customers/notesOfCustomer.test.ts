import { expect, test } from 'vitest';
import { notesOfCustomer } from './notesOfCustomer';

test('[NOTE-8] the notes of a customer by the titles of their columns; those of no column are left out', () => {
	const sheet = {
		columns: new Map(),
		own: [{ title: '__proto__ “牌”', values: ['', 'x'] }],
		notes: [
			{ customer: 0, column: 'region', text: '别处' },
			{ customer: 1, column: '__proto__', text: '没有这一列' },
			{ customer: 1, column: 'customer', text: '换了老板 😀' },
			{ customer: 1, column: 'own:__proto__ “牌”', text: '\u202Eabc' },
			{ customer: 1, column: 'own:没了', text: '没有这一列' },
			{ customer: 1, column: 'revenue', text: '含税' },
		],
	};
	expect(notesOfCustomer(sheet, 1, 'zh-CN')).toEqual([
		{ title: '客户', text: '换了老板 😀' },
		{ title: '__proto__ “牌”', text: '\u202Eabc' },
		{ title: '收入', text: '含税' },
	]);
	expect(notesOfCustomer(sheet, 2, 'zh-CN')).toEqual([]);
	expect(notesOfCustomer({ columns: new Map() }, 0, 'en')).toEqual([]);
});
