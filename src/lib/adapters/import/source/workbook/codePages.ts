/** Code pages of old workbooks, as `TextDecoder` names them. */
const LABELS: ReadonlyMap<number, string> = new Map([
	[874, 'windows-874'],
	[932, 'shift_jis'],
	[936, 'gb18030'],
	[949, 'euc-kr'],
	[950, 'big5'],
	[1200, 'utf-16le'],
	[10_000, 'macintosh'],
	[28_591, 'iso-8859-1'],
	[54_936, 'gb18030'],
	[65_001, 'utf-8'],
]);
/** 1250 to 1258. */
const isWindows = (page: number): boolean => page >= 1250 && page <= 1258;

const decodeWith = (page: number, bytes: ArrayLike<number>): string =>
	new TextDecoder(
		LABELS.get(page) ?? (isWindows(page) ? `windows-${String(page)}` : 'windows-1252'),
	).decode(Uint8Array.from(bytes));

/** What SheetJS asks of its code page tables when it reads; the browser has them all. */
export const CODE_PAGES = {
	utils: { decode: decodeWith },
};
