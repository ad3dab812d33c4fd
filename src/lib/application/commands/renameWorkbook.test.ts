import { expect, test } from 'vitest';
import { message } from '../../domain/primitives/message';
import { renameWorkbook } from './renameWorkbook';
import { workbookOf } from './testing/workbook';

test('trims, and may take the name away', () => {
	const named = renameWorkbook.apply(workbookOf([]), { title: ' 2026 年 ' });
	expect(named.ok && named.value.title).toBe('2026 年');
	const bare = renameWorkbook.apply(workbookOf([]), { title: '  ' });
	expect(bare.ok && bare.value.title).toBe('');
});

test('characters are counted as a person counts them', () => {
	expect(renameWorkbook.apply(workbookOf([]), { title: '𠮷'.repeat(80) }).ok).toBe(true);
	expect(renameWorkbook.apply(workbookOf([]), { title: '酒'.repeat(81) })).toEqual({
		ok: false,
		reason: message('command_title_too_long', { length: 81, limit: 80 }),
	});
});
