/** What stands between regions in one cell. */
const BETWEEN = /[,,、;;/|\n]+/u;

/** The regions of one cell of the customer sheet, trimmed, each once; empty where nothing stands. */
export const authorisedRegions = (text: string): ReadonlySet<string> =>
	new Set(
		text
			.normalize('NFC')
			.split(BETWEEN)
			.map((each) => each.trim())
			.filter((each) => each !== ''),
	);
