/** px that a header of 13 px takes beside its words: the gaps, and the arrow of a sorted column. */
const ROOM = 20;
/** Words full of m and w take more than the usual letter. */
const NARROW_SIGN = 7.5;
const WIDE_SIGN = 13;
const FIRST_WIDE = '\u2e80';

/** px that a column needs so that its title is not cut off; CJK signs are as wide as they are high. */
export function headerWidth(title: string): number {
	const signs = [...title];
	const wide = signs.filter((sign) => sign > FIRST_WIDE).length;
	return Math.ceil(ROOM + wide * WIDE_SIGN + (signs.length - wide) * NARROW_SIGN);
}
