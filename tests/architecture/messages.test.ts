import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { m } from '$lib/i18n';
import { baseLocale, locales } from '$lib/i18n/paraglide/runtime';

const LOCALES = ['zh-CN', 'en'] as const;
type Sentences = Map<string, string>;
/** A sentence that says one thing in other words: `count=1`, and last the words for any other number. */
type Variants = readonly [{ readonly match: Readonly<Record<string, string>> }];

/** Key, what it is chosen by, words. */
const variants: (readonly [key: string, when: string, text: string])[] = [];

function sentencesOf(locale: string): Sentences {
	const file = readFileSync(`src/lib/i18n/messages/${locale}.json`, 'utf8');
	const entries = Object.entries(JSON.parse(file) as Record<string, string | Variants>);
	return new Map(
		entries
			.filter(([key]) => key !== '$schema')
			.map(([key, said]) => {
				if (typeof said === 'string') return [key, said];
				variants.push(...Object.entries(said[0].match).map((each) => [key, ...each] as const));
				return [key, Object.values(said[0].match).at(-1) ?? ''];
			}),
	);
}

const chinese = sentencesOf('zh-CN');
const english = sentencesOf('en');

/** The names between braces, sorted, each once. */
const placeholders = (sentence = ''): string[] =>
	[...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();

describe('sentences', () => {
	test('what is said of one has words of its own, and the arguments of the others', () => {
		expect(variants.length).toBeGreaterThan(0);
		const compiled = m as unknown as Record<string, CompiledSentence>;
		for (const [key, when, text] of variants) {
			expect(placeholders(text), key).toEqual(placeholders(chinese.get(key)));
			const ones = [...when.matchAll(/(\w+)=1/g)].map(([, name]) => name ?? '');
			const inputs = Object.fromEntries(
				placeholders(text).map((name) => [name, ones.includes(name) ? '1' : '1,234']),
			);
			const said = text.replaceAll(/\{(\w+)\}/g, (_, name: string) => inputs[name] ?? '');
			expect(compiled[key]?.(inputs, { locale: 'en' }), key).toBe(said);
			expect(said).not.toMatch(/(?<![\d,])1\W* (customers|rows|days|steps)\b/);
		}
	});

	test('both languages are compiled, Chinese first', () => {
		expect(baseLocale).toBe('zh-CN');
		expect([...locales]).toEqual([...LOCALES]);
	});

	test('each language has every key', () => {
		expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
	});

	test('no sentence is empty', () => {
		for (const sentences of [chinese, english]) {
			expect([...sentences].filter(([, text]) => text.trim() === '')).toEqual([]);
		}
	});

	test('a sentence names the same arguments in both languages', () => {
		const differ = [...chinese].filter(
			([key, text]) => placeholders(text).join() !== placeholders(english.get(key)).join(),
		);
		expect(differ.map(([key]) => key)).toEqual([]);
	});

	test('every key is compiled into a function that says the sentence', () => {
		const compiled = new Map(Object.entries(m as unknown as Record<string, CompiledSentence>));
		expect(compiled.size).toBeGreaterThan(0);
		expect([...compiled.keys()].sort()).toEqual([...chinese.keys()].sort());
		for (const [key, text] of chinese) {
			const inputs = Object.fromEntries(placeholders(text).map((name) => [name, `<${name}>`]));
			for (const locale of LOCALES) {
				const source = (locale === 'en' ? english : chinese).get(key) ?? '';
				const said = source.replaceAll(/\{(\w+)\}/g, '<$1>');
				expect(compiled.get(key)?.(inputs, { locale })).toBe(said);
			}
		}
	});
});

type CompiledSentence = (inputs: Record<string, string>, options: { locale: string }) => string;
