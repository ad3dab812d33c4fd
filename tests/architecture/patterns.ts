import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';

/** One character of each kind that texts here are made of; whether two parts overlap is asked of these. */
const SAMPLE = [
	...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
	...'\u00a0\u00e9\u200b\u200d\u3000\ufeff\ufe0f＝＋－＠１％￥，：年月日甲乙元万第酒🍶👩Ａｂ',
];

type Signs = ReadonlySet<string>;
type Part = AST.Element;

/** The characters of the sample that a part can begin with, and whether it can be empty. */
interface Start {
	readonly signs: Signs;
	readonly empty: boolean;
}

/**
 * Why a pattern may need more steps than a multiple of the text: a repetition inside a repetition that
 * can begin where the inner one goes on, two repetitions side by side that take the same characters, or
 * a search that begins with one and can fail behind it. Empty: it cannot, as far as this sees.
 */
export function slowParts(source: string, flags: string): readonly string[] {
	const unicode = flags.includes('u');
	const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode });
	const found: string[] = [];
	visitRegExpAST(pattern, {
		onQuantifierEnter: (outer) => {
			if (outer.max === Infinity && nested(outer, flags)) found.push(`nested: ${outer.raw}`);
		},
		onAlternativeEnter: ({ elements }) => {
			for (const [at, part] of elements.entries()) {
				for (const last of ends(part, 'last'))
					found.push(...rivals(last, elements.slice(at + 1), flags));
			}
		},
	});
	if (!flags.includes('y')) {
		for (const { elements } of pattern.alternatives) {
			const [first, ...rest] = elements;
			if (first === undefined) continue;
			if (isEndless(first) && rest.some(canFail))
				found.push(`a search that begins with ${first.raw}`);
			const begins = startOf(first, flags).signs;
			for (const [at, part] of rest.entries()) {
				const swallows = isEndless(part) && overlap(all(part.element, flags), begins);
				if (swallows && rest.slice(at + 1).some(canFail))
					found.push(`a search that begins again inside ${part.raw}`);
			}
		}
	}
	return found;
}

const canFail = (part: Part): boolean => part.type === 'Assertion' || !canBeEmpty(part);

const isEndless = (part: Part): part is AST.Quantifier =>
	part.type === 'Quantifier' && part.max === Infinity;

/** Can a round of the repetition end where another one inside it could go on? */
function nested(outer: AST.Quantifier, flags: string): boolean {
	const { element } = outer;
	if (element.type !== 'Group' && element.type !== 'CapturingGroup') return false;
	return element.alternatives.some(({ elements }) => {
		const last = elements.findLastIndex((part) => !canBeEmpty(part));
		return elements.some(
			(part, at) =>
				isEndless(part) &&
				at >= last &&
				overlap(all(part.element, flags), startOf(outer, flags).signs),
		);
	});
}

/** The repetitions after this one that take what it takes, with nothing between that tells them apart. */
function rivals(part: AST.Quantifier, after: readonly Part[], flags: string): readonly string[] {
	for (const next of after) {
		for (const first of ends(next, 'first'))
			if (overlap(all(part.element, flags), startOf(first, flags).signs))
				return [`side by side: ${part.raw}${first.raw}`];
		if (!canBeEmpty(next)) return [];
	}
	return [];
}

/** The endless repetitions with which a part can end, or begin. */
function ends(part: Part, which: 'first' | 'last'): readonly AST.Quantifier[] {
	if (part.type === 'Quantifier') return part.max === Infinity ? [part] : ends(part.element, which);
	if (part.type !== 'Group' && part.type !== 'CapturingGroup') return [];
	return part.alternatives.flatMap(({ elements }) => {
		const inOrder = which === 'first' ? elements : elements.toReversed();
		const stop = inOrder.findIndex((each) => !canBeEmpty(each));
		return inOrder
			.slice(0, stop < 0 ? inOrder.length : stop + 1)
			.flatMap((each) => ends(each, which));
	});
}

const overlap = (one: Signs, other: Signs): boolean => [...one].some((sign) => other.has(sign));

/** Every character of the sample that occurs in what a part matches. */
function all(part: Part, flags: string): Signs {
	if (part.type === 'Quantifier') return all(part.element, flags);
	if (part.type === 'Group' || part.type === 'CapturingGroup')
		return new Set(
			part.alternatives.flatMap(({ elements }) =>
				elements.flatMap((each) => [...all(each, flags)]),
			),
		);
	if (part.type === 'Assertion' || part.type === 'Backreference') return new Set();
	const one = new RegExp(`^(?:${part.raw})$`, flags.replace(/[gy]/g, ''));
	return new Set(SAMPLE.filter((sign) => one.test(sign)));
}

function startOf(part: Part, flags: string): Start {
	if (part.type === 'Quantifier') {
		const inner = startOf(part.element, flags);
		return { signs: inner.signs, empty: inner.empty || part.min === 0 };
	}
	if (part.type !== 'Group' && part.type !== 'CapturingGroup')
		return { signs: all(part, flags), empty: canBeEmpty(part) };
	const starts = part.alternatives.map(({ elements }) => {
		const signs = new Set<string>();
		for (const each of elements) {
			for (const sign of startOf(each, flags).signs) signs.add(sign);
			if (!canBeEmpty(each)) return { signs, empty: false };
		}
		return { signs, empty: true };
	});
	return {
		signs: new Set(starts.flatMap(({ signs }) => [...signs])),
		empty: starts.some(({ empty }) => empty),
	};
}

function canBeEmpty(part: Part): boolean {
	if (part.type === 'Quantifier') return part.min === 0 || canBeEmpty(part.element);
	if (part.type === 'Group' || part.type === 'CapturingGroup')
		return part.alternatives.some(({ elements }) => elements.every(canBeEmpty));
	return part.type === 'Assertion';
}
