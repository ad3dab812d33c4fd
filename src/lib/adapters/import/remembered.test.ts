import { describe, expect, test } from 'vitest';
import type { Meaning, RememberedLayout } from '$lib/application/importing';
import { draftOf, meaningsOf, tsv } from './testing/draftOf';

const kept = (layout: RememberedLayout | null): RememberedLayout[] =>
	layout === null ? [] : [JSON.parse(JSON.stringify(layout)) as RememberedLayout];

describe('[A20] layouts that were confirmed once', () => {
	test('the second sheet with the same titles needs no click', async () => {
		const sheet = (row: string): string => tsv('日期 | 谁 | 哪里 | 备注 | 金额（万元）', row);
		const meanings = new Map<number, Meaning>([
			[1, { kind: 'sales', column: 'customer' }],
			[3, { kind: 'skip' }],
		]);
		const first = await draftOf(sheet('01/02/2026 | 甲 | 东 | x | 1'), {
			meanings,
			factors: new Map([[4, 1]]),
			dayFirst: true,
		});
		const second = await draftOf(sheet('03/04/2026 | 乙 | 西 | y | 2'), {
			remembered: kept(first.layout),
		});
		expect(second.recognised).toBe(true);
		expect(meaningsOf(second)).toEqual(['date', 'customer', 'extra', 'skip', 'amount']);
		expect([second.batch.amount[0], second.complete]).toEqual([200, true]);
	});

	test('next month has one month more and is the same layout', async () => {
		const first = await draftOf(tsv('客户 | 负责 | 2026-01 | 2026-02', '甲 | 陈 | 1 | 2'), {
			meanings: new Map<number, Meaning>([[1, { kind: 'sales', column: 'manager' }]]),
		});
		const second = await draftOf(
			tsv('客户 | 负责 | 2026-01 | 2026-02 | 2026-03', '甲 | 陈 | 1 | 2 | 3'),
			{ remembered: kept(first.layout) },
		);
		expect(meaningsOf(second)).toEqual(['customer', 'manager', '2026-01', '2026-02', '2026-03']);
	});

	test('other titles, or no header, are another layout; a choice comes before what is remembered', async () => {
		const { layout } = await draftOf(tsv('日期 | 客户 | 金额', '2026-01 | 甲 | 1'));
		const remembered = kept(layout);
		const other = await draftOf(tsv('日期 | 客户 | 销售额', '2026-01 | 甲 | 1'), { remembered });
		expect(other.recognised).toBe(false);
		const bare = await draftOf(tsv('2026-01 | 甲 | 1'), { remembered });
		expect([bare.recognised, bare.layout]).toEqual([false, null]);
		const chosen = await draftOf(tsv('日期 | 客户 | 金额', '2026-01 | 甲 | 1'), {
			remembered,
			meanings: new Map<number, Meaning>([[2, { kind: 'extra' }]]),
		});
		expect(meaningsOf(chosen)).toEqual(['date', 'customer', 'extra']);
	});
});
