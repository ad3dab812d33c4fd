import { writeXlsx } from 'hucre/xlsx';
import { SalesPage } from './pages/salesPage';
import { restedHash, storeHash } from './pages/storeHash';
import { longTable, shipments, tsv } from './pages/tables';
import { expect, test } from './test';

let sales: SalesPage;
test.beforeEach(async ({ page }) => {
	sales = new SalesPage(page);
	await sales.open();
});

test('the first minute: paste, confirm, look, and no question in between', async ({ page }) => {
	await sales.paste(shipments());
	await expect(sales.lead).toContainText('4 家 × 3 个月');
	await expect(page.locator('.question')).toHaveCount(0);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await sales.commit.click();
	await page.getByRole('navigation').last().getByRole('link', { name: '分级' }).click();
	await expect(page.locator('main .lead p').first()).toContainText('312 万元');
	await expect(page.locator('main')).toContainText('苏州吴门商贸');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a table that was copied with its formats: what is merged belongs to each of its rows', async ({
	page,
}) => {
	await page.evaluate(async () => {
		const cells = (...texts: string[]): string => texts.map((text) => `<td>${text}</td>`).join('');
		const html = `<table><tr>${cells('客户', '日期', '金额')}</tr>
			<tr><td rowspan="2">甲 &amp; 乙</td>${cells('2026-01-05', '100')}</tr>
			<tr>${cells('2026-02-05', '200')}</tr></table>`;
		const blob = (type: string, text: string): Blob => new Blob([text], { type });
		const plain = '客户\t日期\t金额\n甲 & 乙\t2026-01-05\t100\n\t2026-02-05\t200\n';
		await navigator.clipboard.write([
			new ClipboardItem({
				'text/html': blob('text/html', html),
				'text/plain': blob('text/plain', plain),
			}),
		]);
	});
	await page.keyboard.press('ControlOrMeta+v');
	await expect(sales.commit).toHaveText('导入 2 行');
	await sales.commit.click();
	await expect(sales.foot).toContainText('合计 2 行 · 1 家客户');
	await expect(sales.cell('B', 2)).toHaveText('甲 & 乙');
});

test('rows with the same key are updated, the others added; undo takes all of it back', async ({
	page,
}) => {
	await sales.import(shipments());
	await sales.paste(
		shipments(
			(dealer, month) => (dealer === 1 && month === 2 ? '99.5' : null),
			[['新开门店', '福建', '1', '2', '']],
		),
	);
	await expect(sales.lead).toContainText('与现有相比 新 2 条、改 1 条');
	await expect(page.getByRole('radio', { name: '更新并追加', exact: true })).toBeChecked();
	await expect(sales.count('相同')).toContainText('11 条');
	const change = page.getByRole('row').filter({ hasText: '苏州吴门商贸 表中第' });
	await expect(change).toContainText('220,000');
	await expect(change).toContainText('995,000');
	await expect(sales.commit).toHaveText('导入 3 行：新增 2、改动 1');
	await sales.commit.click();
	await expect(sales.strip).toContainText('新增 2 行，改动 1 行');
	await expect(sales.foot).toContainText('合计 14 行 · 5 家客户');

	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.foot).toContainText('合计 12 行 · 4 家客户');
	await page.keyboard.press('ControlOrMeta+y');
	await expect(sales.foot).toContainText('合计 14 行 · 5 家客户');
	await page.reload();
	await expect(sales.foot).toContainText('合计 14 行 · 5 家客户');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(sales.foot).toContainText('合计 12 行 · 4 家客户');
	await page.reload();
	await expect(sales.foot).toContainText('合计 12 行 · 4 家客户');
	await page.keyboard.press('ControlOrMeta+y');
	await expect(sales.foot).toContainText('合计 14 行 · 5 家客户');
});

test('update only adds nothing; a part is replaced; missing rows go only when asked', async ({
	page,
}) => {
	await sales.import(shipments());
	const february = tsv(
		['客户', '日期', '金额'],
		['南京金樽酒业', '2026-02', '5'],
		['新', '2026-02', '6'],
	);
	await sales.paste(february);
	await sales.mode('只更新');
	await expect(sales.commit).toHaveText('更新 1 行，跳过 1 行');
	await sales.mode('替换一段');
	await expect(sales.commit).toHaveText('替换 2026-02 至 2026-02：清掉 4 行，导入 2 行');
	await sales.mode('更新并追加');
	await expect(sales.commit).toHaveText('导入 2 行：新增 1、改动 1');
	await page.getByLabel('文件里没有的 3 行').selectOption({ label: '删掉' });
	await expect(sales.commit).toHaveText('导入 2 行：新增 1、改动 1，删去 3 行');
	await sales.commit.click();
	await expect(sales.foot).toContainText('合计 10 行');
});

test('a cell is put right in the preview, by hand and by one press', async ({ page }) => {
	await sales.paste(
		shipments((dealer, month) =>
			month !== 1 ? null : dealer === 0 ? '停业' : dealer === 1 ? '12.6（含运费）' : null,
		),
	);
	await expect(sales.commit).toHaveText(/跳过 2 格$/);
	await page.getByRole('button', { name: '只看错 2' }).click();
	await expect(sales.preview.getByRole('row')).toHaveCount(5);
	await page.getByRole('button', { name: '改 D3 的“停业”' }).click();
	await page.getByLabel('D3 的新内容').fill('7.5');
	await page.keyboard.press('Enter');
	await expect(sales.commit).toHaveText(/跳过 1 格$/);
	await page.getByRole('button', { name: '12.6', exact: true }).click();
	await expect(sales.commit).toHaveText('导入 12 行');
	await expect(page.getByText('已改 2 格')).toBeVisible();
});

test('the unit of the sheet is switched off and on again', async ({ page }) => {
	await sales.paste(shipments());
	await expect(sales.lead).toContainText('合计 312 万元');
	await page.getByRole('button', { name: '×10,000' }).first().click();
	await expect(sales.lead).toContainText('合计 312 元');
	await page.getByRole('button', { name: '×1', exact: true }).first().click();
	await expect(sales.lead).toContainText('合计 312 万元');
});

test('the header is another row after a click on its number', async ({ page }) => {
	await sales.paste(shipments());
	await page.getByRole('button', { name: '把第 3 行当表头' }).click();
	await expect(sales.lead).toContainText('还认不出');
	await expect(page.getByRole('link', { name: '下载模板' })).toBeVisible();
	await page.getByRole('button', { name: '把第 2 行当表头' }).click();
	await expect(sales.lead).toContainText('4 家 × 3 个月');
});

test('the same content again warns, and writes nothing by itself', async ({ page }) => {
	await sales.import(shipments());
	await sales.paste(shipments());
	await expect(page.getByRole('alert')).toContainText('12 行还在表里');
	await expect(sales.lead).toContainText('和现有的完全一样');
	await expect(sales.commit).toBeDisabled();
	await sales.mode('追加');
	await expect(page.getByRole('alert')).toContainText('再追加会重复计算');
	await page.getByLabel('重复的 12 行').selectOption({ label: '略去' });
	await expect(sales.commit).toHaveText('没有要写的');
});

test('near names are suggested and joined by a press alone', async ({ page }) => {
	await sales.import(shipments());
	await sales.paste(
		tsv(['客户', '日期', '金额'], ['苏州吴门商贸有限公司', '2026-04', '5'], ['丙', '2026-04', '6']),
	);
	const near = page.getByRole('row').filter({ hasText: '≈ 苏州吴门商贸' });
	await expect(near).toContainText('苏州吴门商贸有限公司');
	await near.getByRole('button', { name: '算同一家' }).click();
	await expect(near).toContainText('写入“苏州吴门商贸”名下');
	await sales.commit.click();
	await expect(sales.foot).toContainText('合计 14 行 · 5 家客户');
});

test('a layout is remembered, said to be, and forgotten', async ({ page }) => {
	const odd = (rows: readonly (readonly string[])[]): string =>
		tsv(['门头', '哪天', '实收'], ...rows);
	await sales.paste(
		odd([
			['甲', '2026-01-05', '100'],
			['乙', '2026-01-06', '200'],
		]),
	);
	await sales.mean('A', '客户');
	await sales.mean('B', '日期');
	await sales.mean('C', '金额');
	await sales.commit.click();
	await expect(sales.foot).toContainText('合计 2 行');
	await sales.paste(
		odd([
			['丙', '2026-02-05', '100'],
			['丁', '2026-02-06', '200'],
		]),
	);
	await expect(sales.commit).toHaveText('导入 2 行');
	await expect(page.getByText('认法用的是上次记住的')).toBeVisible();
	await page.getByRole('button', { name: '忘掉认法' }).click();
	await expect(page.getByText('认法用的是上次记住的')).toBeHidden();
	expect(await page.evaluate(() => localStorage.getItem('tierplan.layouts'))).toBeNull();
});

test('a selected row says which file and row it came from', async ({ page }) => {
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({
			name: '出货.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from('日期,客户,金额\n2026-01-05,甲,100\n2026-01-06,乙,200\n'),
		});
	await sales.commit.click();
	await sales.select('B', 2);
	await expect(page.getByText(/出货\.csv 第 3 行 · .+ 导入/)).toBeVisible();
	await page.reload();
	await sales.select('B', 1);
	await expect(page.getByText(/出货\.csv 第 2 行 · .+ 导入/)).toBeVisible();
});

test('a text file is read again in another encoding', async ({ page }) => {
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({
			name: 'a.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from('日期,客户,金额\n2026-01-05,甲,100\n'),
		});
	await expect(page.getByRole('region', { name: '按这个编码读出的前几行' })).toContainText('客户');
	await page.getByLabel('文字编码').selectOption({ label: 'GB18030' });
	await expect(page.getByRole('region', { name: '按这个编码读出的前几行' })).not.toContainText(
		'客户',
	);
	await page.getByLabel('文字编码').selectOption({ label: 'UTF-8' });
	await expect(sales.commit).toHaveText('导入 1 行');
});

test('[A27] a large table shows how far it is and can be called off; the store is as it was', async ({
	page,
}) => {
	await sales.import(longTable(20));
	await expect(page.getByText(/已保存到本浏览器/)).toBeVisible();
	const before = await restedHash(page);
	await sales.paste(longTable(200_000));
	await expect(page.getByRole('progressbar')).toBeVisible();
	await page.getByRole('button', { name: '取消' }).click();
	await expect(sales.foot).toContainText('合计 20 行');
	expect(await storeHash(page)).toBe(before);
	await page.reload();
	await expect(sales.foot).toContainText('合计 20 行');
});

test('a locked workbook: a wrong password is said to be, and the right one opens it', async ({
	page,
}) => {
	const rows = [
		['客户', '日期', '金额'],
		['甲', '2026-01-05', 1234.5],
	];
	const sheets = [{ name: '一月', rows }];
	const buffer = Buffer.from(
		await writeXlsx({ sheets, encryption: { password: '密码🍷', spinCount: 1000 } }),
	);
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({ name: '加密.xlsx', mimeType: 'application/octet-stream', buffer });
	const answer = async (password: string): Promise<void> => {
		await page.getByLabel('工作簿的打开密码').fill(password);
		await page.keyboard.press('Enter');
	};
	await answer('密码');
	await expect(sales.refusal).toContainText('这个密码打不开工作簿');
	await answer('密码🍷');
	await sales.commit.click();
	await expect(sales.foot).toContainText('合计 1 行 · 1 家客户');
});
