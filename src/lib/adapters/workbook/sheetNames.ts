/** Characters of a sheet's name, as Excel counts them. */
const LONGEST = 31;
const FORBIDDEN = /[\\/*?:[\]\p{Cc}]+/gu;
/** Names that Excel keeps for itself. */
const RESERVED: ReadonlySet<string> = new Set(['history', '历史记录']);

/** Names that Excel, WPS and LibreOffice take: none twice (case aside), none empty, none with a mark they refuse. */
export function sheetNames(titles: readonly string[]): readonly string[] {
	const taken = new Set(RESERVED);
	return titles.map((title) => {
		const plain = title
			.replace(FORBIDDEN, ' ')
			.replace(/\s+/g, ' ')
			.replace(/^['\s]+|(?<!['\s])['\s]+$/g, '');
		for (let count = 1; ; count++) {
			const end = count === 1 ? '' : ` ${count}`;
			const name = cut(plain === '' ? 'Sheet' : plain, LONGEST - end.length) + end;
			if (taken.has(name.toLowerCase())) continue;
			taken.add(name.toLowerCase());
			return name;
		}
	});
}

/** Never half of a pair, never a mark at the end that Excel refuses. */
function cut(text: string, length: number): string {
	let kept = '';
	for (const each of text) {
		if (kept.length + each.length > length) break;
		kept += each;
	}
	return kept.replace(/(?<!['\s])['\s]+$/, '');
}
