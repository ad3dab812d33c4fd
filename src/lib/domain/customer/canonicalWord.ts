import type { AttributeId } from './attributes';

/** What the practice texts call these, and what planners write instead. */
const WORDS: Readonly<Partial<Record<AttributeId, ReadonlyMap<string, string>>>> = {
	behaviour: synonyms({
		transactional: ['交易型', '交易'],
		'value-added': ['附加价值型', '附加价值', '增值型', '顾问型', 'consultative'],
		strategic: ['战略型', '战略合作型', '战略'],
	}),
	stage: synonyms({
		aware: ['认知', 'awareness'],
		identify: ['认同', 'identity'],
		relate: ['关系', 'relationship'],
		community: ['族群', '社区'],
		advocate: ['拥护', '拥护者', 'advocacy'],
	}),
};

/**
 * A behaviour or a stage as rules compare it: 交易型 is transactional, `Value added` is
 * value-added. Any other text stays what it is.
 */
export const canonicalWord = (attribute: AttributeId, text: string): string =>
	knownWord(attribute, text) ?? text;

/** The same; null for a text that is none of the known words. */
export const knownWord = (attribute: AttributeId, text: string): string | null =>
	WORDS[attribute]?.get(keyOf(text)) ?? null;

function synonyms(words: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(words).flatMap(([word, others]) =>
			[word, ...others].map((each) => [keyOf(each), word] as const),
		),
	);
}

function keyOf(text: string): string {
	return text.toLowerCase().replace(/[\s_-]/g, '');
}
