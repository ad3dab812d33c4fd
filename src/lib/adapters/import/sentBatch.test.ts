import { expect, test } from 'vitest';
import { TextNames } from '$lib/domain/ledger/textNames';
import { readSalesCsv } from './readSalesCsv';
import { packBatch, receiveBatch } from './sentBatch';

test('a batch arrives with the names that were sent, many of them in one text', () => {
	const rows = Array.from({ length: 5000 }, (_, i) => `2026-01-05,甲${i % 3},${i},单${i}`);
	const read = readSalesCsv(`date,customer,amount,order\n${rows.join('\n')}`);
	if (!read.ok) throw new Error('not read');
	const sent = structuredClone(packBatch(read.value));
	const batch = receiveBatch(sent);
	expect(batch.names.order).toBeInstanceOf(TextNames);
	expect([...batch.names.order]).toEqual([...read.value.names.order]);
	expect(batch.names.customer).toEqual(['甲0', '甲1', '甲2']);
	expect({ ...batch, names: null }).toEqual({ ...read.value, names: null });
});
