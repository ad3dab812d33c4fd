import type { SalesBatch } from '../batch';

/** The batch with some customers under other names; the very same where none of them is in it. */
export function renameCustomers(
	batch: SalesBatch,
	renames: ReadonlyMap<string, string>,
): SalesBatch {
	if (renames.size === 0) return batch;
	const customer = [...batch.names.customer];
	if (!customer.some((name) => renames.has(name))) return batch;
	return {
		...batch,
		names: { ...batch.names, customer: customer.map((name) => renames.get(name) ?? name) },
	};
}
