import { companyKey, writingKey, type NearNames } from '$lib/domain/customer/nearNames';
import type { Inputs } from '$lib/domain/inputs';
import type { SalesBatch } from '$lib/domain/ledger/batch';
import { NO_NAME } from '$lib/domain/ledger/names';

/** Pairs that a suggestion lists. */
const MOST_PAIRS = 50;

/**
 * Pairs that may be one customer, where the second is a name of the batch and new to the sheet: the
 * first is on the sheet, or earlier in the batch.
 */
export function nearPairs({ ledger, names }: Inputs, batch: SalesBatch): readonly NearNames[] {
	const used = new Uint8Array(names.customer.size);
	for (const { customer } of ledger.chunks) {
		for (const code of customer) if (code !== NO_NAME) used[code] = 1;
	}
	const known = names.customer.from(0).filter((_, code) => used[code] === 1);
	const byKey = new Map<string, string>();
	for (const name of known) byKey.set(companyKey(name), name);
	const old = new Set(known);
	const pairs: NearNames[] = [];
	for (const second of batch.names.customer) {
		const key = companyKey(second);
		if (old.has(second) || key === '' || pairs.length === MOST_PAIRS) continue;
		const first = byKey.get(key);
		if (first === undefined) byKey.set(key, second);
		else if (first !== second) {
			const alike = writingKey(first) === writingKey(second);
			pairs.push({ first, second, differ: alike ? 'writing' : 'company-form' });
		}
	}
	return pairs;
}
