import { expect, it } from 'vitest';
import { NameList } from '../ledger/names';
import { OtherNames } from './otherNames';

const list = new NameList(['常州龙城', '常州龙城酒业', '__proto__', '甲', '😀', '=1+1 "']);
const found = (own: number | null, ...texts: string[]): boolean[] => {
	const others = new OtherNames(list, own, ['张三']);
	return texts.map((text) => others.in(text));
};

it('[SHARE-4] finds names inside words, whatever they look like', () => {
	expect(
		found(null, '给常州龙城的', '', 'x__proto__', 'a😀b', '=1+1 "', '张三丰', 'proto', '龙城'),
	).toEqual([true, false, true, true, true, true, false, false]);
	// One character stands in too many words.
	expect(found(null, '甲级')).toEqual([false]);
});

it('[SHARE-4] the own name, and a shorter one inside it, tell of nobody else; a longer one does', () => {
	expect(
		found(1, '常州龙城酒业', '常州龙城酒业 专供', '常州龙城', '常州龙城酒业，常州龙城'),
	).toEqual([...[false, false, true, true]]);
	expect(found(0, '常州龙城', '常州龙城酒业', '常州龙城、常州龙城酒业')).toEqual([
		false,
		true,
		true,
	]);
});
