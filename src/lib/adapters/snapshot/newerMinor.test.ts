import { describe, expect, test } from 'vitest';
import { contentOf } from './testing/contentOf';
import { readWell, refusal } from './testing/read';
import { sampleInputs } from './testing/sampleInputs';
import { altered, sealed, textOf } from './testing/sealed';
import { writeSnapshot } from './writeSnapshot';

const TIME = Date.UTC(2026, 9, 5, 1, 30);

describe('a newer minor version', () => {
	const plain = textOf(writeSnapshot(sampleInputs(), TIME));
	const newer = sealed(
		plain
			.replace('"minor":0', '"minor":7')
			.replace('"names":{', '"prospects":[\n{"name":"__proto__","sum":[1,2]}\n],\n"names":{')
			.replace('{"id":"current"', '{"id":"current","colour":"red"')
			.replace('{"customer":1', '{"customer":1,"mood":{"now":"好"}'),
	);

	test('is opened', () => {
		const { beyond, ...known } = readWell(newer);
		expect(contentOf(known)).toEqual(contentOf(sampleInputs()));
		expect(beyond).toEqual({
			minor: 7,
			tables: [['prospects', '[{"name":"__proto__","sum":[1,2]}]']],
			scenarios: [['current', '{"colour":"red"}']],
			customers: [['__proto__', '{"mood":{"now":"好"}}']],
		});
	});

	test('and what is unknown is written back', () => {
		const again = writeSnapshot(readWell(newer), TIME);
		expect(withoutSeal(again)).toEqual(withoutSeal(newer));
		expect(writeSnapshot(readWell(again), TIME)).toEqual(again);
	});

	test('with the fields of a customer that nothing else knows', () => {
		const only = altered(newer, '{"customer":1,', '{"customer":0,"mood":1},\n{"customer":1,');
		const back = readWell(writeSnapshot(readWell(only), TIME));
		expect(back.beyond?.customers.map(([name]) => name)).toEqual([
			back.names.customer.name(0),
			'__proto__',
		]);
	});

	test('is refused where it would change the figures', () => {
		expect(refusal(altered(newer, '"policy":{', '"policy":{"basis":"volume",'))).toBe(
			'snapshot_policy basis',
		);
	});
});

function withoutSeal(file: Uint8Array): unknown {
	const { sha256, ...rest } = JSON.parse(textOf(file)) as Record<string, unknown>;
	expect(sha256).toHaveLength(64);
	return rest;
}
