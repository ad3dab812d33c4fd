import { createInputs } from '$lib/domain/inputs';
import { replaceWithBatch } from '$lib/domain/ledger/appendBatch';
import { batchOf } from '$lib/domain/ledger/testing/batchOf';
import { expect, it } from 'vitest';
import { nearPairs } from './nearPairs';

const sales = (...customers: string[]) =>
	batchOf(customers.map((customer) => ({ date: '2026-01', customer, amount: 1 })));

it('[A25] suggests names that are new and differ in writing or company form alone', () => {
	const empty = createInputs();
	const ledger = replaceWithBatch(empty.names, sales('常州龙城酒业', 'ＡＢＣ', '__proto__'));
	const pairs = nearPairs(
		{ ...empty, ledger },
		sales('常州龙城酒业有限公司', 'ABC', '__proto__', '苏州 吴门', '苏州吴门', '南京'),
	);
	expect(pairs.map(({ first, second, differ }) => [first, second, differ])).toEqual([
		['常州龙城酒业', '常州龙城酒业有限公司', 'company-form'],
		['ＡＢＣ', 'ABC', 'writing'],
		['苏州 吴门', '苏州吴门', 'writing'],
	]);
});

it('knows nothing of names that were undone', () => {
	const inputs = createInputs();
	inputs.names.customer.code('ＡＢＣ');
	expect(nearPairs(inputs, sales('ABC'))).toEqual([]);
});
