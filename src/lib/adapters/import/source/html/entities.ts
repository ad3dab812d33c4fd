/** The named characters that spreadsheets and their exports write; others stay as they stand. */
const NAMED: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
	['nbsp', '\u00a0'],
	['ensp', '\u2002'],
	['emsp', '\u2003'],
	['thinsp', '\u2009'],
	['ndash', '–'],
	['mdash', '—'],
	['lsquo', '‘'],
	['rsquo', '’'],
	['ldquo', '“'],
	['rdquo', '”'],
	['hellip', '…'],
	['middot', '·'],
	['bull', '•'],
	['times', '×'],
	['divide', '÷'],
	['plusmn', '±'],
	['minus', '−'],
	['deg', '°'],
	['yen', '¥'],
	['cent', '¢'],
	['pound', '£'],
	['euro', '€'],
	['copy', '©'],
	['reg', '®'],
	['trade', '™'],
	['permil', '‰'],
]);
const LAST_CODE_POINT = 0x10ffff;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));?/g;

/** `&amp;&#20013;&nbsp;` → the characters they stand for. */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
		if (name !== undefined) return NAMED.get(name) ?? whole;
		const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
		return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
	});
}
