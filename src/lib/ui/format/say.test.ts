import { describe, expect, it } from 'vitest';
import { monthOf } from '$lib/domain/primitives/day';
import { message } from '$lib/domain/primitives/message';
import { say } from './say';

describe('say', () => {
	it('looks the sentence up by its key, in the language asked for', () => {
		expect(say(message('ui_cancel'), 'zh-CN')).toBe('取消');
		expect(say(message('ui_cancel'), 'en')).toBe('Cancel');
	});

	it('writes each argument by its unit', () => {
		const shown = (least: Parameters<typeof message>[1]): string =>
			say(message('ui_field_under', least), 'en');
		expect(shown({ least: 1204.5 })).toBe('Must be at least 1,204.5.');
		expect(shown({ least: { fen: 265_300_000 } })).toBe('Must be at least ¥2.65M.');
		expect(shown({ least: { exactFen: -123_456 } })).toBe('Must be at least −¥1,234.56.');
		expect(shown({ least: { tier: { id: 'gold', name: 'gold' } } })).toBe('Must be at least Gold.');
		expect(shown({ least: { ratio: 0.72 } })).toBe('Must be at least 72%.');
		expect(shown({ least: { hours: 4623 } })).toBe('Must be at least 4,623 h.');
		expect(shown({ least: { month: monthOf(2026, 10) } })).toBe('Must be at least Oct 2026.');
		expect(shown({ least: '{least} <b>' })).toBe('Must be at least {least} <b>.');
	});

	it('[C06] never shows what is not a number', () => {
		expect(say(message('ui_field_under', { least: NaN }), 'en')).toBe('Must be at least —.');
	});

	it('throws for a key without a sentence, and for names every object has', () => {
		for (const key of ['no_such_key', 'toString', '__proto__', 'constructor'])
			expect(() => say(message(key), 'en')).toThrow('no sentence');
	});
});
