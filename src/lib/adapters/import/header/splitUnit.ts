import { plainText } from '$lib/domain/reading/plainText';
import { isUnit } from './moneyUnit';

/** A title without what stands in brackets or behind a slash, and the unit that says. */
export interface SplitTitle {
	readonly name: string;
	/** 万元, 瓶; null without one. */
	readonly unit: string | null;
	/** Everything that stood in brackets. */
	readonly brackets: readonly string[];
}

const BRACKETS = /[([【]([^()[\]【】]*)[)\]】]?/g;

/** `销售额（万元）`, `金额(含税)(万元)`, `金额/万元`, `销售额万元`, `存货 元`, `Sales, USD k` → name and unit. */
export function splitUnit(text: string): SplitTitle {
	const plain = plainText(text);
	const brackets = Array.from(plain.matchAll(BRACKETS), (match) => (match[1] ?? '').trim());
	const name = plain.replace(BRACKETS, '').trim();
	if (name !== '' && brackets.length > 0)
		return { name, unit: brackets.find(isUnit) ?? brackets[0] ?? null, brackets };
	const tail = /[/:,_] ?([^/:,_]{1,16})$|([千万亿]元)$| (元|圆|[¥$€£])$/.exec(plain);
	const [, separated, scaled, spaced] = tail ?? [];
	const unit = separated ?? scaled ?? spaced ?? null;
	if (tail === null || unit === null || tail.index === 0 || !isUnit(unit))
		return { name: plain, unit: null, brackets };
	return { name: plain.slice(0, tail.index), unit, brackets };
}
