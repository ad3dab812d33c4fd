import { expect, it } from 'vitest';
import { compareWords } from './compareWords';

it('[GRID-20] words stand as people look them up', () => {
	const words = ['徐州', '10号店', '阿城', '', '9号店', '宁波'];
	expect(words.sort(compareWords)).toEqual(['', '9号店', '10号店', '阿城', '宁波', '徐州']);
});
