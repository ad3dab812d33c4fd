import { pinyin } from 'pinyin-pro';
import type { Reading } from '../../domain/primitives/soundsLike';

/** A surname has one sign or two. */
const SURNAME = 2;
/** Signs that part syllables and readings in a `Reading`. */
const PARTING = /[\s|]/;

const syllablesOf = (text: string, surname: 'head' | 'off'): readonly string[] =>
	pinyin(text, { toneType: 'none', type: 'array', surname, v: true })
		.map((each) => each.toLowerCase())
		.filter((each) => each !== '' && !PARTING.test(each));

/**
 * How a name is said: as it is commonly read, and, where its first signs are a surname that is
 * said otherwise, that way too (曾记: `ceng ji|zeng ji`). ü is v, as it is typed.
 */
export function readName(name: string): Reading {
	const plain = name.normalize('NFKC');
	const common = syllablesOf(plain, 'off');
	const signs = [...plain];
	const head = syllablesOf(signs.slice(0, SURNAME).join(''), 'head');
	const asSurname = [...head, ...common.slice(head.length)].join(' ');
	const asRead = common.join(' ');
	return asSurname === asRead ? asRead : `${asRead}|${asSurname}`;
}
