import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { originOf } from '../../domain/ledger/originOf';
import type { PolicyChanges } from '../../domain/policy/policy';
import { entriesOf } from '../../domain/register/entries';
import { contentOf } from './testing/contentOf';
import { readWell, refusal } from './testing/read';
import {
	fullInputs,
	givenInputs,
	keptInputs,
	sampleInputs,
	servedInputs,
	soldInputs,
} from './testing/sampleInputs';
import { altered, sealed, textOf } from './testing/sealed';
import { writeSnapshot } from './writeSnapshot';

const TIME = Date.UTC(2026, 9, 5, 1, 30);

describe('version 1.0', () => {
	// Written by version 1.0 and never again: what it says must be read for ever.
	const frozen = readFileSync(new URL('fixtures/1.0.tierplan', import.meta.url));

	test('is still read', () => {
		expect(contentOf(readWell(frozen))).toEqual(contentOf(sampleInputs()));
	});

	test('is still written byte for byte', () => {
		expect(textOf(writeSnapshot(readWell(frozen), TIME))).toBe(textOf(frozen));
	});
});

describe('version 1.1', () => {
	// Written by version 1.1 and never again.
	const frozen = readFileSync(new URL('fixtures/1.1.tierplan', import.meta.url));

	test('is still read: own columns, numbers, origins', () => {
		const inputs = readWell(frozen);
		expect(contentOf(inputs)).toEqual(contentOf(fullInputs()));
		expect(originOf(inputs.ledger, 2)).toMatchObject({ row: 7, origin: { name: '3月.xlsx' } });
	});

	test('is still written byte for byte', () => {
		expect(textOf(writeSnapshot(readWell(frozen), TIME))).toBe(textOf(frozen));
		expect(textOf(writeSnapshot(fullInputs(), TIME))).toBe(textOf(frozen));
	});

	test('an edit by an earlier version, which knows no origins, leaves the block without them', () => {
		const edited = readWell(altered(frozen, '[123456,', '[123457,'));
		expect([0, 1, 2].map((row) => originOf(edited.ledger, row))).toEqual([null, null, null]);
		expect(edited.ledger.chunks[0]?.amount[0]).toBe(123_457);
	});

	test.each([
		['a place beyond the roll', '"source":[1,null,4]', '"source":[1,null,5]'],
		['a gap in the roll', '"first":0', '"first":1'],
		['a column twice', '"停车 🅿"]', '"停车 🅿","__proto__"]'],
		[
			'a text without its column',
			'"customerColumns":["__proto__","停车 🅿"]',
			'"customerColumns":[]',
		],
		['no number', '"number":"007"', '"number":7'],
	])('refuses %s', (_, from, to) => {
		expect(refusal(altered(frozen, from, to))).toMatch(/^snapshot_/);
	});
});

describe('version 1.2', () => {
	// Written by version 1.2 and never again.
	const frozen = readFileSync(new URL('fixtures/1.2.tierplan', import.meta.url));

	test('is still read: sell-through, and the policy that goes by it', () => {
		const inputs = readWell(frozen);
		expect(contentOf(inputs)).toEqual(contentOf(soldInputs()));
		expect(inputs.ledger.chunks[0]?.numbers.sellThrough?.[1]).toBe(-5);
		expect(inputs.scenarios.baseline.basis).toBe('sell-through');
	});

	test('is still written byte for byte', () => {
		expect(textOf(writeSnapshot(readWell(frozen), TIME))).toBe(textOf(frozen));
		expect(textOf(writeSnapshot(soldInputs(), TIME))).toBe(textOf(frozen));
	});

	test('blocks are what version 1.1 reads', () => {
		const blocks = (file: Uint8Array): unknown =>
			(JSON.parse(textOf(file)) as { sales: unknown }).sales;
		expect(blocks(frozen)).toEqual(blocks(writeSnapshot(fullInputs(), TIME)));
	});

	test('an edit by an earlier version, which knows no sell-through, leaves the block without it', () => {
		const edited = readWell(altered(frozen, '[123456,', '[123457,'));
		expect(edited.ledger.chunks[0]?.numbers.sellThrough).toBeNull();
		expect(edited.ledger.chunks[0]?.refused).toHaveLength(2);
	});

	test.each([
		['money that is no whole fen', '"fen":[null,-5,null]', '"fen":[null,-5.5,null]'],
		['text', '"fen":[null,-5,null]', '"fen":[null,"5",null]'],
		['a cell of a row that is not there', '"refused":[[2,"', '"refused":[[3,"'],
		['a cell without its text', '"refused":[[2,"\\"没报\\""]]', '"refused":[[2]]'],
		['a cell that stands in a block', '[2,"date",', '[2,"sellThrough",'],
		['no block', '"sellThrough":[', '"sellThrough":[\n1,'],
	])('refuses %s', (_, from, to) => {
		expect(refusal(altered(frozen, from, to))).toMatch(/^snapshot_/);
	});
});

describe('version 1.3', () => {
	// Written by version 1.3 and never again.
	const frozen = readFileSync(new URL('fixtures/1.3.tierplan', import.meta.url));

	test('is still read: wishes, locks, and who serves the customers', () => {
		const inputs = readWell(frozen);
		expect(contentOf(inputs)).toEqual(contentOf(servedInputs()));
		expect(inputs.scenarios.baseline.teams?.[0]?.current).toBeNull();
	});

	test('is still written byte for byte', () => {
		expect(textOf(writeSnapshot(readWell(frozen), TIME))).toBe(textOf(frozen));
		expect(textOf(writeSnapshot(servedInputs(), TIME))).toBe(textOf(frozen));
	});

	test.each<[string, PolicyChanges]>([
		['what others ask for', { standards: [] }],
		['bursts', { bursts: null }],
		['a year to come', { forecast: { years: 2 } }],
		['a day as it is spent', { timeAudit: null }],
		['leaders', { executive: { people: 2 } }],
		['account managers', { managers: [] }],
		['customers each', { service: { gold: { customersPerManager: 40 } } }],
		['a team without people', { teams: [{ id: 'a', name: 'a', tiers: [], current: null }] }],
		['a churn uplift', { capacity: { churnUplift: 0.3 } }],
	])('is what a policy with %s needs', (_, changes) => {
		const inputs = sampleInputs();
		const scenarios = { ...inputs.scenarios, baseline: changes };
		expect(textOf(writeSnapshot({ ...inputs, scenarios }, TIME))).toContain('"minor":3');
	});
});

describe('version 1.4', () => {
	// Written by version 1.4 and never again.
	const frozen = readFileSync(new URL('fixtures/1.4.tierplan', import.meta.url));

	test('is still read: what they get, and what came back', () => {
		const inputs = readWell(frozen);
		expect(contentOf(inputs)).toEqual(contentOf(givenInputs()));
		expect(inputs.scenarios.baseline.promotion?.instruments?.gold).toEqual({
			advertising: 0.4,
			'现金 "💰"': 0.6,
		});
	});

	test('is still written byte for byte', () => {
		expect(textOf(writeSnapshot(readWell(frozen), TIME))).toBe(textOf(frozen));
		expect(textOf(writeSnapshot(givenInputs(), TIME))).toBe(textOf(frozen));
	});

	test.each<[string, PolicyChanges]>([
		['a pool by goal', { promotion: { pool: { goalFen: 1, costRatio: 0.1 } } }],
		['instruments', { promotion: { instruments: {} } }],
		['judgements', { responses: { money: {} } }],
		['a limit of its own', { guards: { promotionReturn: 1 } }],
	])('is what a policy with %s needs', (_, changes) => {
		const inputs = sampleInputs();
		const scenarios = { ...inputs.scenarios, baseline: changes };
		expect(textOf(writeSnapshot({ ...inputs, scenarios }, TIME))).toContain('"minor":4');
	});
});

describe('version 1.5', () => {
	// Written by version 1.5 and never again.
	const frozen = readFileSync(new URL('fixtures/1.5.tierplan', import.meta.url));

	test("[REG-5] is still read: the planner's own records", () => {
		const inputs = readWell(frozen);
		expect(contentOf(inputs)).toEqual(contentOf(keptInputs()));
		expect(entriesOf(inputs.registers, 'prospects')[0]?.['probability']).toBe('也许');
	});

	test('is still written byte for byte', () => {
		expect(textOf(writeSnapshot(readWell(frozen), TIME))).toBe(textOf(frozen));
		expect(textOf(writeSnapshot(keptInputs(), TIME))).toBe(textOf(frozen));
	});

	test('[SHARE-8] a file from which something was left out is still read, and says so', () => {
		const redacted = { audience: 'dealer', pseudonyms: false, unit: 10_000 } as const;
		const short = readFileSync(new URL('fixtures/1.5.redacted.tierplan', import.meta.url));
		expect(readWell(short).redacted).toEqual(redacted);
		expect(contentOf(readWell(short))).toEqual(contentOf({ ...keptInputs(), redacted }));
		expect(textOf(writeSnapshot(readWell(short), TIME))).toBe(textOf(short));
		expect(readWell(frozen).redacted).toBeUndefined();
	});

	test('keeps words about scenarios, the lock of the baseline, and a colour of a later version', () => {
		const { scenarios } = readWell(frozen);
		expect(scenarios.published).toBe(true);
		expect(scenarios.list[0]).toMatchObject({ note: '“放宽金牌” 看人够不够', color: 'scenario-3' });
		const later = sealed(
			textOf(frozen).replace('"minor":5', '"minor":9').replace('scenario-3', 'scenario-12'),
		);
		expect(readWell(later).scenarios.list[0]).not.toHaveProperty('color');
		expect(textOf(writeSnapshot(readWell(later), TIME))).toBe(textOf(later));
		expect(refusal(altered(frozen, 'scenario-3', 'scenario-12'))).toMatch(/^snapshot_/);
		expect(refusal(altered(frozen, '"published":true', '"published":false'))).toMatch(/^snapshot_/);
	});

	test('[REG-6] leaves out what is personal unless it is asked for', () => {
		const shared = textOf(writeSnapshot(keptInputs(), TIME, { personal: false }));
		for (const secret of ['李', '13800000000', '钓鱼', 'birthday'])
			expect(shared).not.toContain(secret);
		expect(readWell(sealed(shared)).registers?.people?.pages.flat()).toEqual([
			{ customer: 1, role: '采购 😀' },
			{ customer: expect.any(Number) as number, role: '店长' },
		]);
		expect(shared).toContain('漏酒');
	});

	test.each([
		['a record that is none', '{"name":"=1+1"', '[{"name":"=1+1"'],
		['a column of nobody', '"name":"=1+1"', '"constructor":"=1+1"'],
		['a column of a later version', '"name":"=1+1"', '"colour":"=1+1"'],
		['a register of a later version', '"prospects":[', '"prospect":['],
		['a number for a text', '"name":"=1+1"', '"name":1'],
		['an empty cell', '"name":"=1+1"', '"name":""'],
		['a list for a cell', '"name":"=1+1"', '"name":[1]'],
	])('refuses %s', (_, from, to) => {
		expect(refusal(altered(frozen, from, to))).toMatch(/^snapshot_/);
	});

	test('[REG-5] keeps what a later version adds to the records', () => {
		const later = sealed(
			textOf(frozen)
				.replace('"minor":5', '"minor":9')
				.replace('"name":"=1+1"', '"name":"=1+1","colour":"red"')
				.replace('"prospects":[', '"boats":[\n{"length":3}\n],\n"prospects":['),
		);
		const back = readWell(later);
		expect(entriesOf(back.registers, 'prospects')[1]?.['colour']).toBe('red');
		expect(back.beyond?.registers).toEqual([['boats', '[{"length":3}]']]);
		const again = textOf(writeSnapshot(back, TIME));
		expect(again).toContain('"boats":[{"length":3}]');
		expect(again).toContain('"colour":"red"');
		const shared = textOf(writeSnapshot(back, TIME, { personal: false }));
		expect(shared).not.toMatch(/boats|colour/);
	});

	test.each<[string, object]>([
		['churn', { churn: { lapse: 4 } }],
		['pipeline', { pipeline: { goal: 10 } }],
		['calendar', { calendar: { birthdayLead: 3 } }],
		['a guard switched off', { guards: { off: ['churn-at-risk'] } }],
		['a deposit taken back', { deposits: { rates: { gold: null } } }],
	])('is what a policy with %s needs', (_, baseline) => {
		const inputs = sampleInputs();
		const scenarios = { ...inputs.scenarios, baseline };
		expect(textOf(writeSnapshot({ ...inputs, scenarios }, TIME))).toContain('"minor":5');
	});
});
