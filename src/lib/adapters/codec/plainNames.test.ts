import fc from 'fast-check';
import { expect, it } from 'vitest';
import { finish } from '../../domain/primitives/steps';
import { encodeJson } from './json';
import { plainNames } from './plainNames';

const name = fc.oneof(
	fc.constantFrom('__proto__', '', '酒🍶行', '\u202eabc', '],[', ' ', '\u2028'),
	fc.string({ unit: 'grapheme', maxLength: 4 }),
);
/** What JSON writes with a sign before it. */
const escaped = (text: string): boolean => JSON.stringify(text) !== `"${text}"`;

it('finds every name where it stands in its pages', () => {
	fc.assert(
		fc.property(fc.array(fc.array(name)), (pages) => {
			const found = finish(plainNames(pages.map(encodeJson)));
			const all = pages.flat();
			if (all.some(escaped)) expect(found).toBeNull();
			else expect([...(found ?? ['none'])]).toEqual(all);
		}),
	);
});

it('grows with what it finds', () => {
	const names = Array.from({ length: 5000 }, (_, k) => `SO${String(k)}`);
	expect([...finish(plainNames([encodeJson(names)]))!]).toEqual(names);
});

it('leaves what is no list of plain names to the parser', () => {
	const encoder = new TextEncoder();
	const others = [
		'["a"',
		'["a',
		'["a",]',
		'[,]',
		'[1]',
		'{}',
		'["a"]x',
		'["a" ]',
		'"a"',
		'["a\nb"]',
	];
	for (const text of others) expect(finish(plainNames([encoder.encode(text)])), text).toBeNull();
	expect(finish(plainNames([Uint8Array.of(0x5b, 0x22, 0xff, 0x22, 0x5d)]))).toBeNull();
});
