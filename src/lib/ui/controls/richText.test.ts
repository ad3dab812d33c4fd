import { expect, it } from 'vitest';
import { splitRich } from './richText';

it('splits at the markers', () => {
	expect(splitRich('**145 家**大客户，**!缺 2 人**。')).toEqual([
		{ text: '145 家', weight: 'strong' },
		{ text: '大客户，', weight: 'plain' },
		{ text: '缺 2 人', weight: 'bad' },
		{ text: '。', weight: 'plain' },
	]);
});

it('leaves everything else as it is', () => {
	for (const text of ['', 'plain', 'a ** b', '****', '<b>x</b>', '**open'])
		expect(
			splitRich(text)
				.map((piece) => piece.text)
				.join(''),
		).toBe(text);
});

it('keeps line breaks inside a strong piece', () => {
	expect(splitRich('**a\nb**')).toEqual([{ text: 'a\nb', weight: 'strong' }]);
});
