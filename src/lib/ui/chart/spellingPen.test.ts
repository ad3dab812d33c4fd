import { expect, test } from 'vitest';
import { spellingPen } from './spellingPen';

test('[SEC-2] whatever is drawn on a canvas spells out what nobody would see', () => {
	const drawn: unknown[] = [];
	const pen = spellingPen({
		fillText: (...call: unknown[]) => void drawn.push(call),
		strokeText: (...call: unknown[]) => void drawn.push(call),
		measureText: (text: string) => ({ width: text.length }) as TextMetrics,
	});
	pen?.fillText('金\u202e牌', 1, 2, 3);
	pen?.strokeText('__proto__\u200b', 4, 5);
	expect(drawn).toEqual([
		['金[U+202E]牌', 1, 2, 3],
		['__proto__[U+200B]', 4, 5],
	]);
	expect(pen?.measureText('a\u200b').width).toBe('a[U+200B]'.length);
});
