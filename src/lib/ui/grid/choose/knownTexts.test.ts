import { expect, it } from 'vitest';
import { knownTexts } from './knownTexts';

it('[GRID-24] each known text stands there once, as people look it up, and blanks do not', () => {
	const texts = ['10号店', '', '9号店', '安庆', '9号店', '__proto__'];
	expect(knownTexts(texts)).toEqual(['__proto__', '9号店', '10号店', '安庆']);
	expect(knownTexts(Array.from({ length: 6000 }, (_, at) => String(6000 - at)))[0]).toBe('6000');
});
