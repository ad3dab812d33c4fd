import { plainText } from '../reading/plainText';

/** Two names that may be one customer. Suggested, never merged. */
export interface NearNames {
	readonly first: string;
	readonly second: string;
	/** What they differ in: width and case or spaces and marks alone, or the form of the company too. */
	readonly differ: 'writing' | 'company-form';
}

/** Pairs that a suggestion lists. */
const MOST_PAIRS = 100;
const COMPANY_FORM =
	/(?:股份有限公司|有限责任公司|有限公司|集团公司|公司|集团|商行|(?<![\s,.])[\s,.]+(?:co|company|ltd|limited|inc|llc|gmbh|corp|corporation))$/;
/** What may stand behind it; the key of a name has none of it. */
const BEHIND = /(?<![\s.])[\s.]+$/;

/** Nothing in it that could be written in another way. */
const PLAIN = /^[\u4e00-\u9fffA-Za-z0-9]+$/;

/** The name without width, case, spaces and punctuation. */
export const writingKey = (name: string): string =>
	plainText(name)
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\p{White_Space}\p{Punctuation}]/gu, '');

/** The same without the form of the company; the whole name where nothing else is left. */
export function companyKey(name: string): string {
	if (PLAIN.test(name)) return name.replace(COMPANY_FORM, '').toLowerCase() || name;
	const shorter = (text: string): string => text.replace(BEHIND, '').replace(COMPANY_FORM, '');
	let short = plainText(name).normalize('NFKC').toLowerCase().trim();
	// `Co., Ltd.` is two forms.
	for (let next = shorter(short); next !== short;) {
		short = next;
		next = shorter(short);
	}
	return writingKey(short) || writingKey(name);
}

/** Pairs among different names, in the order of the second of each. */
export function nearNames(names: readonly string[]): readonly NearNames[] {
	const byKey = new Map<string, string>();
	const pairs: NearNames[] = [];
	for (const second of names) {
		if (pairs.length === MOST_PAIRS) break;
		const key = companyKey(second);
		if (key === '') continue;
		const first = byKey.get(key);
		if (first === undefined) byKey.set(key, second);
		else if (first !== second)
			pairs.push({
				first,
				second,
				differ: writingKey(first) === writingKey(second) ? 'writing' : 'company-form',
			});
	}
	return pairs;
}
