import { plainText } from '$lib/domain/reading/plainText';
import { matchKey } from './matchKey';
import { OTHER_THINGS, OTHER_WORDS } from './otherWords';
import { SALES_WORDS, type Role } from './salesWords';

/** What a title names, and how well: 0 is the best known title, endings come last. */
export interface Named {
	readonly role: Role;
	readonly rank: number;
}

/** Rank of a title that ends like a known one: 白酒销售额. */
const ENDS_ALIKE = 1000;
const SHORTEST_ENDING = 2;

const ROLES = Object.keys(SALES_WORDS) as readonly Role[];
const KNOWN: ReadonlyMap<string, Named> = new Map(
	ROLES.flatMap((role) =>
		SALES_WORDS[role].map((title, rank) => [matchKey(title), { role, rank }] as const),
	),
);
/** English titles whose last words say enough; others (name, day, value) end too many titles. */
const ENGLISH_ENDINGS: ReadonlySet<string> = new Set([
	...[
		'date',
		'customer',
		'customername',
		'dealer',
		'client',
		'orderno',
		'ordernumber',
		'invoiceno',
	],
	...['product', 'productname', 'category', 'channel', 'region', 'quantity', 'qty', 'unitprice'],
	...['amount', 'sales', 'revenue', 'turnover', 'profit', 'salesrep', 'salesperson', 'customerid'],
]);

/** A name that is known as it stands; null for another. */
export const exactly = (key: string): Named | null => KNOWN.get(key) ?? null;

/** `白酒销售额` ends like 销售额, `Net Order Amount` like amount; null for what ends like nothing known. */
export function endsAlike(name: string, isOther: (start: string) => boolean): Named | null {
	return chineseEnding(matchKey(name), isOther) ?? englishEnding(name);
}

function chineseEnding(key: string, isOther: (start: string) => boolean): Named | null {
	for (let start = 1; start <= key.length - SHORTEST_ENDING; start++) {
		const ending = KNOWN.get(key.slice(start));
		if (ending === undefined || /^[a-z0-9]/.test(key.slice(start))) continue;
		const before = key.slice(0, start);
		if (OTHER_THINGS.test(before) || isOther(before)) return null;
		return { role: ending.role, rank: ENDS_ALIKE + start };
	}
	return null;
}

function englishEnding(name: string): Named | null {
	const parts = plainText(name)
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter((part) => part !== '');
	for (let start = 1; start < parts.length; start++) {
		const key = parts.slice(start).join('');
		const ending = ENGLISH_ENDINGS.has(key) ? KNOWN.get(key) : undefined;
		if (ending === undefined) continue;
		const other = parts.slice(0, start).some((part) => OTHER_WORDS.has(part));
		return other ? null : { role: ending.role, rank: ENDS_ALIKE + start };
	}
	return null;
}
