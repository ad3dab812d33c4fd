const ESCAPES: ReadonlyMap<string, string> = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
	// Excel keeps these alone as codes: XML would make a line feed of the first one.
	['\r', '_x000D_'],
]);
/** Nothing that XML 1.0 cannot hold: control characters, halves of pairs, U+FFFE and U+FFFF. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;
/** A text that reads like one of Excel's codes. */
const LIKE_A_CODE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text as it stands between tags or in an attribute of a workbook's parts. */
export const xmlText = (text: string): string =>
	text
		.replace(UNWRITABLE, '')
		.replace(LIKE_A_CODE, '_x005F_')
		.replace(/[&<>"\r]/g, (each) => ESCAPES.get(each) ?? each);
