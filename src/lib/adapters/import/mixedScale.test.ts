import { expect, test } from 'vitest';
import { draftOf, tsv } from './testing/draftOf';

const sheet = (...amounts: string[]): string =>
	tsv('客户 | 日期 | 金额', ...amounts.map((amount) => `甲 | 2026-01-05 | ${amount}`));
const mixed = async (text: string): Promise<unknown> =>
	(await draftOf(text)).notices.find(({ key }) => key.startsWith('import_mixed'))?.args ?? null;

test('[A09] figures in 元 and in 万元 under one title are told, with how many of each', async () => {
	expect(await mixed(sheet('3.5', '4.2', '1.2万', '35000', '-42000', '2', '0'))).toEqual({
		title: '金额',
		small: 3,
		large: 3,
		below: { fen: 420 },
		above: { fen: 1_200_000 },
	});
});

test('[A09] one large order, and figures of every size, are no two units', async () => {
	expect(await mixed(sheet('3.5', '4.2', '5', '6', '90000000'))).toBeNull();
	expect(await mixed(sheet('1', '10', '300', '4000', '90000', '800000', '1200000'))).toBeNull();
	expect(await mixed(sheet('3.5万', '35000', '1.2万', '12000', '4', '5'))).toBeNull();
});

test('[A09] shares as 0.125 and as 12.5 are told; percents are clear', async () => {
	const share = (...cells: string[]): string =>
		tsv('客户 | 行业 | 钱包份额', ...cells.map((cell, at) => `客户${String(at)} | 酒 | ${cell}`));
	expect(await mixed(share('0.125', '12.5', '0.3'))).toEqual({
		title: '钱包份额',
		small: 2,
		large: 1,
	});
	expect(await mixed(share('0.125', '12.5%', '30%'))).toBeNull();
});
