import { expect, it } from 'vitest';
import { formatBytes } from './size';

it.each([
	[0, '0 B'],
	[512, '512 B'],
	[38 * 1024, '38 KB'],
	[1.24 * 1024 * 1024, '1.2 MB'],
	[300 * 1024 * 1024, '300 MB'],
	[NaN, '—'],
])('%d bytes', (bytes, text) => {
	expect(formatBytes(bytes, 'en')).toBe(text);
});
