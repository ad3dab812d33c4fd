import { describe, expect, it } from 'vitest';
import { editsOf } from './editsOf';

const column = (property: number): number => property;

describe('editsOf', () => {
	it('counts rows in the sheet and leaves out what stays', () => {
		const changes = [
			[0, 2, 'a', 'b'],
			[1, 2, 'same', 'same'],
			null,
			[2, 0, '', 12],
			[3, 0, 'gone', null],
			[4, 0, null, ''],
		] as const;
		expect(editsOf(changes, 100, column)).toEqual([
			{ row: 100, column: 2, text: 'b' },
			{ row: 102, column: 0, text: '12' },
			{ row: 103, column: 0, text: '' },
		]);
	});
});
