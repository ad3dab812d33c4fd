import { describe, expect, test } from 'vitest';
import { m } from '$lib/i18n';
import { hiddenTitle } from './hiddenName';
import { codeOf, spellHidden, splitHidden } from './hiddenSigns';

const shown = (text: string): string =>
	(splitHidden(text) ?? [{ text, hidden: false }])
		.map((piece) => (piece.hidden ? `[${codeOf(piece.text)}]` : piece.text))
		.join('');

describe('[SEC-2] what cannot be seen is shown as a sign', () => {
	test.each([
		['甲\u200b公司', '甲[200B]公司'],
		['abc\u202etxt.exe', 'abc[202E]txt.exe'],
		['\u2066甲\u2069', '[2066]甲[2069]'],
		['\ufeff客户', '[FEFF]客户'],
		['A\u00adB', 'A[00AD]B'],
		['半\ud83d个', '半[D83D]个'],
		['\udc00', '[DC00]'],
		['空\u0000字', '空[0000]字'],
		['零\u200d宽', '零[200D]宽'],
		['甲\u3164', '甲[3164]'],
		['签\u{e0041}', '签[E0041]'],
		['👨\u200d👩\u200d👧\u200b', '👨\u200d👩\u200d👧[200B]'],
	])('%j', (text, expected) => {
		expect(shown(text)).toBe(expected);
		expect((splitHidden(text) ?? []).map((piece) => piece.text).join('')).toBe(text);
	});

	test.each([
		...['', '__proto__', '南京金樽', 'a\tb\r\nc', '酒🍶行', '👨\u200d👩\u200d👧', '❤\ufe0f', '👍🏽'],
		...[
			'1\ufe0f\u20e3',
			'葛\u{e0100}城',
			'🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
		],
		'\u00a0\u3000 ',
	])('%j shows itself', (text) => {
		expect(splitHidden(text)).toBeNull();
	});

	test('a long text of them takes no longer than its length', () => {
		const pieces = splitHidden(`${'\u200b'.repeat(20_000)}${'👨\u200d'.repeat(20_000)}`);
		expect(pieces?.filter(({ hidden }) => hidden)).toHaveLength(20_001);
	});

	test('each says what it is', () => {
		const title = (name: string, code: string): string => m.hidden_title({ name, code });
		expect(hiddenTitle('\u200b')).toBe(title(m.hidden_zero_width_space(), '200B'));
		expect(hiddenTitle('\u202e')).toBe(title(m.hidden_direction(), '202E'));
		expect(hiddenTitle('\ud800')).toBe(title(m.hidden_half(), 'D800'));
		expect(hiddenTitle('\u0000')).toBe(title(m.hidden_control(), '0000'));
		expect(hiddenTitle('\u3164')).toBe(title(m.hidden_other(), '3164'));
	});
});

test('[SEC-2] where no sign can be drawn they are spelled out', () => {
	expect(spellHidden('abc\u202etxt.exe')).toBe('abc[U+202E]txt.exe');
	expect(spellHidden('甲\u200b\ud83d')).toBe('甲[U+200B][U+D83D]');
	expect(spellHidden(spellHidden('甲\u200b'))).toBe('甲[U+200B]');
	for (const text of ['', '__proto__', '👨\u200d👩\u200d👧', 'a\tb\n'])
		expect(spellHidden(text)).toBe(text);
});
