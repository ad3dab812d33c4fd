/**
 * Order of names by Unicode code point. `<` on strings compares UTF-16 units and would put
 * an emoji (surrogates, U+D800…) before `￥` (U+FFE5); ties must not hang on the encoding.
 */
export function compareNames(a: string, b: string): number {
	const length = Math.min(a.length, b.length);
	for (let i = 0; i < length; i++) {
		const x = a.charCodeAt(i);
		const y = b.charCodeAt(i);
		if (x !== y) {
			// A surrogate stands for a code point above every unit that is none.
			const xHigh = (x & 0xf800) === 0xd800;
			const yHigh = (y & 0xf800) === 0xd800;
			if (xHigh !== yHigh) return xHigh ? 1 : -1;
			return x - y;
		}
	}
	return a.length - b.length;
}
