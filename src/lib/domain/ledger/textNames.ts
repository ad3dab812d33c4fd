import type { Code } from '../primitives/units';

/**
 * Different names as places in one text: a string is made when somebody asks for it. Of a million
 * numbers of orders a few dozen are ever shown.
 */
export class TextNames implements Iterable<string> {
	constructor(
		readonly text: string,
		/** By code: where its name starts, and where it ends. */
		readonly from: Int32Array,
		readonly to: Int32Array,
	) {}

	get length(): number {
		return this.to.length;
	}

	/** The name of a code; empty for `NO_NAME`. */
	name(code: Code): string {
		const to = this.to[code];
		return to === undefined ? '' : this.text.slice(this.from[code], to);
	}

	*[Symbol.iterator](): Iterator<string> {
		for (let code = 0; code < this.length; code++) yield this.name(code);
	}
}

export const NO_NAMES = new TextNames('', new Int32Array(0), new Int32Array(0));

/** Names in the order of their codes. */
export type Names = readonly string[] | TextNames;

/** The name of a code; empty for `NO_NAME`. */
export const nameAt = (names: Names, code: Code): string =>
	names instanceof TextNames ? names.name(code) : (names[code] ?? '');

/** The same names over a text that holds nothing else. */
export function packNames(names: Names): TextNames {
	const list = [...names];
	const from = new Int32Array(list.length);
	const to = new Int32Array(list.length);
	let end = 0;
	list.forEach((name, code) => {
		from[code] = end;
		to[code] = end += name.length;
	});
	return new TextNames(list.join(''), from, to);
}
