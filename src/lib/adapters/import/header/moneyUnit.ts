import { plainText } from '$lib/domain/reading/plainText';

/** Powers of ten of the units that head a column. */
const POWERS: ReadonlyMap<string, number> = new Map([
	['', 0],
	['千', 3],
	['万', 4],
	['百万', 6],
	['千万', 7],
	['亿', 8],
	['k', 3],
	['thousand', 3],
	['thousands', 3],
	['000', 3],
	['000s', 3],
	['m', 6],
	['mn', 6],
	['mio', 6],
	['million', 6],
	['millions', 6],
]);
const SCALES = [...POWERS.keys()].filter((scale) => scale !== '').join('|');
const MONEY = /^(千万|百万|亿|万|千)?(?:元|圆)$/;
const BARE_SCALE = new RegExp(`^(${SCALES})$`);
const PIECES =
	/^(千|万|亿)?(?:个|件|箱|瓶|支|盒|台|套|桶|吨|升|千升|公斤|kg|包|袋|条|把|张|双|只|辆|部|米|立方)$/;
const CURRENCY =
	/人民币|美元|港币|港元|欧元|日元|rmb|cny|yuan|usd|us\$|hkd|eur|gbp|dollars?|[$¥€£]|\b(?:in|of)\b/g;

/** A unit of money or pieces: `万元` → 4, `元` → 0, `万瓶` → 4, `USD thousands` → 3; null for what is none. */
export function unitPower(unit: string, kind: 'money' | 'pieces'): number | null {
	const plain = plainText(unit)
		.toLowerCase()
		.replace(/^(?:金额)?单位[:]?/, '')
		.replace(CURRENCY, '')
		.replace(/[\s']/g, '');
	if (plain === '') return kind === 'money' && unit.trim() !== '' ? 0 : null;
	const match = BARE_SCALE.exec(plain) ?? (kind === 'money' ? MONEY : PIECES).exec(plain);
	return match === null ? null : (POWERS.get(match[1] ?? '') ?? null);
}

/** Does a text say a unit and nothing else, as in a row of units below the titles? */
export const isUnit = (text: string): boolean =>
	unitPower(text, 'money') !== null || unitPower(text, 'pieces') !== null || text.trim() === '%';

export interface CaptionUnit {
	/** 4 for 万元. */
	readonly power: number;
	/** As it is written. */
	readonly text: string;
}

/** The unit that a caption over the table states: `单位：万元` → 万元, 4; null without one. */
export function captionUnit(caption: string): CaptionUnit | null {
	const match = /(?:单位|金额(?=:)|units?|amounts? in|figures in) ?:? ?([^,;)。]{1,24})/i.exec(
		plainText(caption),
	);
	return unitOf(match?.[1] ?? '');
}

/** The unit that a line over the table ends with or consists of: `销售汇总（万元）`, `(USD thousands)`. */
export function trailingUnit(line: string): CaptionUnit | null {
	const plain = plainText(line);
	const unit = unitOf(/\(([^()]{1,24})\)$/.exec(plain)?.[1] ?? plain);
	return unit !== null && unit.power > 0 ? unit : null;
}

function unitOf(words: string): CaptionUnit | null {
	const text = words.trim();
	const power = text === '' ? null : unitPower(text, 'money');
	return power === null ? null : { power, text };
}
