import { plainText } from '$lib/domain/reading/plainText';

/** Powers of ten of the units that head a column of money. */
const POWERS: ReadonlyMap<string, number> = new Map([
	['', 0],
	['千', 3],
	['万', 4],
	['百万', 6],
	['千万', 7],
	['亿', 8],
]);
const MONEY = /^(千万|百万|亿|万|千)?(?:元|圆)$/;
const BARE_SCALE = /^(万|亿)$/;
const PIECES = /^(万|亿)(?:个|件|箱|瓶|支|盒|台|套|桶)$/;

/** A unit of money or pieces: `万元` → 4, `元` → 0, `万瓶` → 4; null for what is none. */
export function unitPower(unit: string, kind: 'money' | 'pieces'): number | null {
	const plain = plainText(unit)
		.toLowerCase()
		.replace(/\s|人民币|rmb|cny|¥/g, '')
		.replace(/^单位[:]?/, '');
	const match = BARE_SCALE.exec(plain) ?? (kind === 'money' ? MONEY : PIECES).exec(plain);
	return match === null ? null : (POWERS.get(match[1] ?? '') ?? null);
}

/** The unit that a caption over the table states: `单位：万元` → 4; null without one. */
export function captionUnit(caption: string): number | null {
	const match = /单位:? ?([^\s,;)]{1,6})/.exec(plainText(caption));
	return match === null ? null : unitPower(match[1] ?? '', 'money');
}
