import { describe, expect, test } from 'vitest';
import { isSnapshotName, snapshotInText } from './arrivals';

const HEAD = '{"format":"tierplan.snapshot","version":{"major":1,"minor":0},';

describe('[OPEN-11] what is pasted', () => {
	test.each<[string, string]>([
		['as it is in the file', `${HEAD}\n"sha256":"a"}\n`],
		['without its last line end', `${HEAD}\n"sha256":"a"}`],
		['with the line ends of a clipboard', `${HEAD}\r\n"sha256":"a"}\r\n\r\n`],
		['with a byte order mark', `\uFEFF${HEAD}\n"sha256":"a"}`],
	])('%s is the file that it was', async (_, text) => {
		const file = snapshotInText(text, '粘贴的快照');
		expect(file?.name).toBe('粘贴的快照');
		expect(await file?.text()).toBe(`${HEAD}\n"sha256":"a"}\n`);
	});

	test.each(['', '日期\t客户\t金额', '{"format":"tierplan.report/1"}', `x${HEAD}`, '{"a":1}'])(
		'%s is left to the sheet',
		(text) => {
			expect(snapshotInText(text, 'x')).toBeNull();
		},
	);
});

test.each([
	['计划.tierplan', true],
	['A.JSON', true],
	['a.tierplan.gz', true],
	['sales.xlsx', false],
	['tierplan', false],
])('%s by its name', (name, is) => {
	expect(isSnapshotName(name)).toBe(is);
});
