import { decodeEntities } from './entities';

const ATTRIBUTE = /([^\s=/]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

/** ` colspan=2 x:num="1.5"` → their values by names in small letters; one without a value has none. */
export function readAttributes(written: string): ReadonlyMap<string, string> {
	const attributes = new Map<string, string>();
	if (!written.includes('=')) return attributes;
	for (const [, name = '', double, single, bare] of written.matchAll(ATTRIBUTE)) {
		const value = double ?? single ?? bare;
		if (value !== undefined) attributes.set(name.toLowerCase(), decodeEntities(value));
	}
	return attributes;
}

/** The number that a spreadsheet keeps behind a shown cell, as it wrote it; null where it wrote none. */
export function exactNumber(attributes: ReadonlyMap<string, string>): string | null {
	const written =
		attributes.get('x:num') ?? attributes.get('sdval') ?? sheetsNumber(attributes) ?? '';
	return /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(written) ? written : null;
}

/** Google Sheets keeps `{"1":3,"3":1234.5}`: 3 says a number, which stands under 3. */
function sheetsNumber(attributes: ReadonlyMap<string, string>): string | undefined {
	const value = attributes.get('data-sheets-value');
	return /^\{"1":3,"3":([-\d.eE+]+)\}$/.exec(value ?? '')?.[1];
}
