import type { SalesBatch } from '$lib/domain/ledger/batch';
import { textColumns } from '$lib/domain/ledger/chunk';
import { packNames, TextNames, type Names } from '$lib/domain/ledger/textNames';

/** Beyond this a list of names goes as one text: to copy a million strings takes a second. */
const FEW_NAMES = 4096;

const eachList = ({ names }: SalesBatch, change: (names: Names) => Names): SalesBatch['names'] => ({
	customer: change(names.customer),
	...textColumns((id) => change(names[id])),
	extra: change(names.extra),
});

const isList = (names: Names): names is readonly string[] => Array.isArray(names);

/** A batch as the worker sends it. */
export const packBatch = (batch: SalesBatch): SalesBatch => ({
	...batch,
	names: eachList(batch, (names) => (names.length > FEW_NAMES ? packNames(names) : names)),
});

/** The batch that arrived: what is sent keeps its fields and not its class. */
export const receiveBatch = (batch: SalesBatch): SalesBatch => ({
	...batch,
	names: eachList(batch, (names) =>
		isList(names) ? names : new TextNames(names.text, names.from, names.to),
	),
});
