import { expect, test, vi } from 'vitest';
import { LoadedSentences, type Tables } from './loadedSentences';

const inEnglish = (): LoadedSentences => new LoadedSentences(() => 'en');

const speaking = (words: Record<string, string>) =>
	vi.fn(() =>
		Promise.resolve({
			default: Object.fromEntries(Object.entries(words).map(([key, text]) => [key, () => text])),
		}),
	);
const twoLanguages = (chinese: Record<string, string>, english: Record<string, string>) => ({
	'zh-CN': speaking(chinese),
	en: speaking(english),
});
const none = (): Tables => twoLanguages({}, {});
const part = Promise.resolve('part');

test('a part brings its sentences in the one language on screen', async () => {
	const loaded = inEnglish();
	const tables = twoLanguages({ greet: '你好' }, { greet: 'Hello' });
	expect(await loaded.with(part, tables)).toBe('part');
	expect(loaded.find('en', 'greet', none())?.({})).toBe('Hello');
	expect(tables['zh-CN']).not.toHaveBeenCalled();
});

test('a change of language brings the sentences of every part loaded so far', async () => {
	const loaded = inEnglish();
	await loaded.with(part, twoLanguages({ one: '一' }, { one: 'one' }));
	await loaded.with(part, twoLanguages({ two: '二' }, { two: 'two' }));
	await loaded.learn('zh-CN');
	expect(loaded.find('zh-CN', 'one', none())?.({})).toBe('一');
	expect(loaded.find('zh-CN', 'two', none())?.({})).toBe('二');
});

test('a part that comes during a change brings both languages', async () => {
	const loaded = inEnglish();
	await loaded.with(part, none());
	const learning = loaded.learn('zh-CN');
	await loaded.with(part, twoLanguages({ late: '晚' }, { late: 'late' }));
	await learning;
	expect(loaded.find('en', 'late', none())?.({})).toBe('late');
	expect(loaded.find('zh-CN', 'late', none())?.({})).toBe('晚');
});

test('another language is heard beside the one on screen, which parts to come are brought in', async () => {
	const loaded = inEnglish();
	await loaded.with(part, twoLanguages({ one: '一' }, { one: 'one' }));
	await loaded.hear('zh-CN');
	const late = twoLanguages({ late: '晚' }, { late: 'late' });
	await loaded.with(part, late);
	expect(loaded.find('zh-CN', 'one', none())?.({})).toBe('一');
	expect(loaded.find('en', 'late', none())?.({})).toBe('late');
	expect(late['zh-CN']).not.toHaveBeenCalled();
});

test('a part whose sentences cannot be had is not shown', async () => {
	const gone = { ...none(), en: () => Promise.reject(new Error('gone')) };
	await expect(inEnglish().with(part, gone)).rejects.toThrow('gone');
});

test('a sentence that no part has brought is asked for; one that does not exist throws', async () => {
	const loaded = inEnglish();
	const all = twoLanguages({}, { rare: 'Rare' });
	expect(loaded.find('en', 'rare', all)).toBeNull();
	await vi.waitFor(() => {
		expect(loaded.find('en', 'rare', all)?.({})).toBe('Rare');
	});
	for (const key of ['no_such_key', '__proto__', 'toString'])
		expect(() => loaded.find('en', key, all)).toThrow(`no sentence for the key ${key}`);
});
