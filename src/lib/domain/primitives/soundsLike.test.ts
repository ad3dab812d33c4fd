import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundsLike } from './soundsLike';

const MAOTAI = 'gui zhou mao tai';

describe('a name found by how it is said', () => {
	it.each([
		'g',
		'gzmt',
		'guizhoumaotai',
		'guizhou',
		'gzmao',
		'guizmt',
		'mt',
		'maot',
		'zhmt',
		'tai',
	])('[FIND-1] %s finds 贵州茅台', (typed) => {
		expect(soundsLike(MAOTAI, typed)).toBe(true);
	});
	it.each([
		'',
		'gm',
		'ui',
		'zm t',
		'gzmtx',
		'maotaij',
		'otai',
		'ggzmt',
		'tg',
		'maotaigz',
		'gzmtgui',
		'贵',
	])('[FIND-1] %j does not', (typed) => {
		expect(soundsLike(MAOTAI, typed)).toBe(false);
	});
	it('[FIND-1] a surname is found as it is said alone and as it is read', () => {
		const shan = 'dan lao ban|shan lao ban';
		expect(soundsLike(shan, 'shanlb')).toBe(true);
		expect(soundsLike(shan, 'danlb')).toBe(true);
		// The end of one way to say it is not the beginning of the other.
		expect(soundsLike(shan, 'bansh')).toBe(false);
		expect(soundsLike(shan, 'bs')).toBe(false);
		expect(soundsLike(shan, 'dlbl')).toBe(false);
	});
	it('[FIND-1] xian is both 西安 and 先', () => {
		expect(soundsLike('xi an', 'xian')).toBe(true);
		expect(soundsLike('xian', 'xian')).toBe(true);
		expect(soundsLike('xian', 'xa')).toBe(false);
	});
	it('finds nothing in a name that nobody can say', () => {
		expect(soundsLike('', 'g')).toBe(false);
	});
	it('[FIND-1] every beginning of every syllable, typed one after the other, is found', () => {
		const syllable = fc.constantFrom('gui', 'zhou', 'mao', 'tai', 'xi', 'an', 'a', 'chong', '9');
		const spoken = fc.array(fc.tuple(syllable, fc.nat()), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(spoken, (parts) => {
				const reading = parts.map(([syllables]) => syllables).join(' ');
				const typed = parts
					.map(([syllables, cut]) => syllables.slice(0, 1 + (cut % syllables.length)))
					.join('');
				expect(soundsLike(reading, typed)).toBe(true);
			}),
		);
	});
});
