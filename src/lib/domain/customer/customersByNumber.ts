import type { Inputs } from '../inputs';
import { NO_NAME } from '../ledger/names';

/**
 * The customer behind each number, where a text column of the sales sheet has it beside the name.
 * A number that stands beside several customers tells nothing.
 */
export function customersByNumber(
	{ ledger, names }: Inputs,
	numbers: readonly string[],
): ReadonlyMap<string, string> {
	const wanted = new Set(numbers.map((number) => names.extra.find(number)));
	wanted.delete(NO_NAME);
	const found = new Map<number, number>();
	if (wanted.size === 0) return new Map();
	for (const { extra, customer } of ledger.chunks) {
		for (const column of extra) {
			column?.forEach((code, row) => {
				const who = customer[row]!;
				if (who === NO_NAME || !wanted.has(code)) return;
				found.set(code, (found.get(code) ?? who) === who ? who : NO_NAME);
			});
		}
	}
	return new Map(
		[...found].flatMap(([code, who]): [string, string][] =>
			who === NO_NAME ? [] : [[names.extra.name(code), names.customer.name(who)]],
		),
	);
}
