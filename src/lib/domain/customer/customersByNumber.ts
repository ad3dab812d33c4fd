import type { Inputs } from '../inputs';
import { NO_NAME, type NameList } from '../ledger/names';
import type { CustomerSheet } from './sheet';

/**
 * The customer behind each number: as the customer sheet has it, else where a text column of the sales
 * sheet has it beside the name. A number that stands beside several customers tells nothing.
 */
export function customersByNumber(
	{ ledger, names, customers }: Inputs,
	numbers: readonly string[],
): ReadonlyMap<string, string> {
	const wanted = new Set(numbers.map((number) => names.extra.find(number)));
	wanted.delete(NO_NAME);
	const found = new Map<number, number>();
	const listed = listedNumbers(customers, names.customer, new Set(numbers));
	if (wanted.size === 0) return listed;
	for (const { extra, customer } of ledger.chunks) {
		for (const column of extra) {
			column?.forEach((code, row) => {
				const who = customer[row]!;
				if (who === NO_NAME || !wanted.has(code)) return;
				found.set(code, (found.get(code) ?? who) === who ? who : NO_NAME);
			});
		}
	}
	const sold = [...found].flatMap(([code, who]): [string, string][] =>
		who === NO_NAME ? [] : [[names.extra.name(code), names.customer.name(who)]],
	);
	return new Map([...sold, ...listed]);
}

function listedNumbers(
	{ numbers = [] }: CustomerSheet,
	names: NameList,
	wanted: ReadonlySet<string>,
): ReadonlyMap<string, string> {
	const found = new Map<string, string | null>();
	numbers.forEach((number, customer) => {
		if (wanted.has(number)) found.set(number, found.has(number) ? null : names.name(customer));
	});
	found.delete('');
	return new Map([...found].filter((each): each is [string, string] => each[1] !== null));
}
