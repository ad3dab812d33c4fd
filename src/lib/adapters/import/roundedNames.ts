import { TextNames, type Names } from '$lib/domain/ledger/textNames';

const PLUS = 43;
/** The sign stands before two or three digits, and most names have none. */
const SIGNS = [3, 4] as const;
const ROUNDED = /^\d(?:\.\d+)?E\+\d{2,3}$/i;

/** Names that Excel has shortened to the likes of `1E+15`. */
export function roundedAmong(names: Names): readonly string[] {
	if (!(names instanceof TextNames))
		return names.filter((name) => hasSign(name, name.length) && ROUNDED.test(name));
	const rounded: string[] = [];
	const { text, to } = names;
	if (!text.includes('+')) return rounded;
	for (let code = 0; code < names.length; code++)
		if (hasSign(text, to[code] ?? 0) && ROUNDED.test(names.name(code)))
			rounded.push(names.name(code));
	return rounded;
}

const hasSign = (text: string, end: number): boolean =>
	text.charCodeAt(end - SIGNS[0]) === PLUS || text.charCodeAt(end - SIGNS[1]) === PLUS;
