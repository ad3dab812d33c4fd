import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { columnsOf, REGISTER_IDS } from '../../src/lib/domain/register/register';
import * as classes from '../../src/lib/domain/sharing/classes';
import type { Disclosure } from '../../src/lib/domain/sharing/disclosure';

const PAGE = new URL('../../docs/sharing.md', import.meta.url);
const ORDER = ['public', 'dealer', 'internal', 'personal'] as const;

const RECORDS: readonly (readonly [string, Readonly<Record<string, Disclosure>>])[] = [
	['sales', classes.SALES_CLASSES],
	['customer sheet', classes.ATTRIBUTE_CLASSES],
	...REGISTER_IDS.map(
		(id) =>
			[
				id,
				Object.fromEntries([...columnsOf(id)].map(([column, of]) => [column, of.disclosure])),
			] as const,
	),
	['policy', classes.POLICY_CLASSES],
	['a tier', classes.TIER_CLASSES],
	['a service standard', classes.SERVICE_CLASSES],
	['a commitment', classes.COMMITMENT_CLASSES],
	['a resource', classes.RESOURCE_CLASSES],
	['a rebate', classes.REBATE_CLASSES],
	['a step of it', classes.REBATE_STEP_CLASSES],
	['report', classes.REPORT_CLASSES],
	['a customer in it', classes.REPORT_CUSTOMER_CLASSES],
];

const fieldsOf = (record: Readonly<Record<string, Disclosure>>, wanted: Disclosure): string =>
	Object.keys(record)
		.filter((field) => record[field] === wanted)
		.map((field) => `\`${field}\``)
		.join(', ');

it('[SHARE-1] the page on sharing has every field in its class', () => {
	const rows = RECORDS.map(
		([name, record]) => `| ${name} | ${ORDER.map((each) => fieldsOf(record, each)).join(' | ')} |`,
	);
	const table = [
		`| of | ${ORDER.join(' | ')} |`,
		`| --- | ${ORDER.map(() => '---').join(' | ')} |`,
		...rows,
	].join('\n');
	const squeezed = (text: string): string => text.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---');
	const page = squeezed(readFileSync(PAGE, 'utf8'));
	expect(
		squeezed(table)
			.split('\n')
			.filter((row) => !page.includes(row)),
	).toEqual([]);
});
