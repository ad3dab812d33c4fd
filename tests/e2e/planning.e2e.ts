import { faultsOf } from './pages/faultsOf';
import { SalesPage } from './pages/salesPage';
import { Workbook } from './pages/workbook';
import { expect, test } from './test';

test('a dragged cut moves sentence, table and panel in the same frame; one undo takes it back', async ({
	page,
}) => {
	const book = new Workbook(page);
	await book.openSample();
	await book.show('tiers');
	const before = await book.lead.innerText();
	const gold = book.cut('金牌');
	await expect(gold).toHaveAttribute('aria-valuenow', '70');

	const box = await gold.boundingBox();
	if (box === null) throw new Error('the handle is not drawn');
	const x = box.x + box.width / 2;
	const y = box.y + box.height / 2;
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x, y - 8);
	await page.mouse.move(x, y - 20);
	await expect(gold).not.toHaveAttribute('aria-valuenow', '70');
	await expect(page.getByText('与基准相差 1 处', { exact: false })).toBeVisible();
	await expect(page.getByRole('columnheader', { name: '较基准' })).toBeVisible();
	await page.mouse.up();
	const moved = await gold.getAttribute('aria-valuenow');
	expect(Number(moved)).toBeGreaterThan(70);
	expect(Number(moved)).toBeLessThan(80);

	await page.keyboard.press('Control+z');
	await expect(gold).toHaveAttribute('aria-valuenow', '70');
	await expect(book.lead).toHaveText(before);
	await page.keyboard.press('Control+y');
	await expect(gold).toHaveAttribute('aria-valuenow', moved ?? '');
});

test('a cut moves by keys, stops before its neighbour, and Escape puts it back', async ({
	page,
}) => {
	const book = new Workbook(page);
	await book.openSample();
	await book.show('tiers');
	const gold = book.cut('金牌');
	await gold.focus();
	await page.keyboard.press('ArrowUp');
	await expect(gold).toHaveAttribute('aria-valuenow', '70.5');
	await page.keyboard.press('End');
	await expect(gold).toHaveAttribute('aria-valuenow', '79.5');
	await page.keyboard.press('Escape');
	await expect(gold).toHaveAttribute('aria-valuenow', '70');
	await page.keyboard.type('75');
	await page.keyboard.press('Enter');
	await expect(gold).toHaveAttribute('aria-valuenow', '75');
	await expect(book.scenarios.getByRole('button', { name: '当前', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true',
	);
});

test('the policy survives a reload, and the baseline can be looked at beside it', async ({
	page,
}) => {
	const book = new Workbook(page);
	await book.openSample();
	await book.show('tiers');
	await book.cut('金牌').focus();
	await page.keyboard.type('75');
	await page.keyboard.press('Enter');
	await book.saved();
	await page.reload();
	await expect(book.cut('金牌')).toHaveAttribute('aria-valuenow', '75');
	await book.scenarios.getByRole('button', { name: '基准' }).click();
	await expect(book.cut('金牌')).toHaveAttribute('aria-valuenow', '70');
});

test('the head count entered on the sheet gives the gap', async ({ page }) => {
	const book = new Workbook(page);
	await book.openSample();
	await book.show('staffing');
	await expect(book.lead).toContainText('在下表填上现有人数');
	const team = page.getByRole('textbox', { name: '大客户组现有人数' });
	await team.fill('1');
	await team.press('Enter');
	await expect(book.lead).toContainText(/现有 1 人.*缺 \d+ 人/);
	await team.fill('1.5');
	await team.press('Tab');
	await expect(team).toHaveAttribute('aria-invalid', 'true');
	await expect(book.lead).toContainText('现有 1 人');
});

test('the promotion money adds up to the pool, to the fen', async ({ page }) => {
	const book = new Workbook(page);
	await book.openSample();
	await book.show('promotion');
	await expect(book.lead).toContainText('促销池');
	const foot = page.getByRole('group', { name: '合计行' });
	await expect(foot).toContainText('合计 117 家');
	await expect(page.getByText('各家之和与池逐分相符', { exact: false })).toBeVisible();
	await expect(page.getByText('暂停 1 家', { exact: false }).first()).toBeVisible();
});

test('a finding opens in place and leads to the cards of its customers', async ({ page }) => {
	const book = new Workbook(page);
	await book.openSample();
	await book.show('checks');
	const row = page.getByRole('button', { name: '展开大客户有量无利' });
	await row.click();
	await expect(page.getByText('怎么办：', { exact: false })).toBeVisible();
	const customer = page.getByRole('table').getByRole('button').first();
	const name = await customer.innerText();
	await customer.click();
	const card = page.getByRole('dialog', { name: `${name} 的客户卡` });
	await expect(card.getByRole('region', { name: '利润' })).toContainText('净贡献');
	// No name stands in the address, and Back closes the card.
	await expect(page).toHaveURL(/\/checks\/\?card=\d+$/);
	await page.goBack();
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('any computed cell says why, and Escape closes it', async ({ page }) => {
	const book = new Workbook(page);
	await book.openSample();
	await book.show('tiers');
	const grid = page.getByRole('treegrid', { name: '客户与等级' });
	await grid.locator('.ht_master tbody tr').first().locator('td').nth(5).dblclick();
	const why = page.getByRole('dialog', { name: /为什么/ });
	await expect(why).toContainText('活跃月份');
	await expect(why).toContainText('依据：销售表');
	// What can be done from here stands whole, each on one line.
	const lines = why.locator('footer button').evaluateAll((verbs) =>
		verbs.map((verb) => {
			const words = document.createRange();
			words.selectNodeContents(verb);
			return words.getClientRects().length;
		}),
	);
	expect(new Set(await lines)).toEqual(new Set([1]));
	await page.keyboard.press('Escape');
	await expect(why).toBeHidden();
});

test('the language changes at once and nothing is lost', async ({ page }) => {
	const book = new Workbook(page);
	await book.openSample();
	await book.show('tiers');
	await book.cut('金牌').focus();
	await page.keyboard.type('75');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('slider', { name: 'Gold' })).toHaveAttribute('aria-valuenow', '75');
	await expect(book.lead).toContainText('key accounts');
	expect(await page.locator('main .lead').innerText()).not.toMatch(/[\u4e00-\u9fff]/);
});

test('a snapshot goes out and comes back as another workbook', async ({ page }) => {
	const book = new Workbook(page);
	await book.openSample();
	await page.getByRole('button', { name: '分享' }).click();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: /^存为快照/ }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/^白酒经销样例_\d{8}-\d{4}\.tierplan$/);
	const file = await download.path();
	await page.getByRole('button', { name: '分享' }).click();
	await page.getByRole('tab', { name: '打开收到的' }).click();
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: '选择快照文件…' }).click();
	await (await choosing).setFiles(file);
	await expect(page.getByRole('dialog')).toContainText('没有差别');
	await page.getByRole('button', { name: '另开为新工作簿' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await book.show('tiers');
	await expect(book.cut('金牌')).toHaveAttribute('aria-valuenow', '70');
});

test('[FIND-3] by name to a file, a sheet, a customer, from wherever the hands are', async ({
	page,
}) => {
	const book = new Workbook(page);
	await book.openSample();
	await book.show('tiers');
	const find = page.getByRole('dialog', { name: '找', exact: true });
	const hits = find.getByRole('option');
	await page.keyboard.press('Control+k');
	await page.keyboard.type('tzshunda');
	await expect(hits).toHaveText([/泰州顺达优选电商/]);
	expect(await faultsOf(page, { only: 'dialog[open]' })).toEqual([]);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: /^泰州顺达优选电商/ })).toBeVisible();
	await page.keyboard.press('Escape');

	await page.keyboard.press('Control+k');
	await page.keyboard.type('dr');
	await expect(hits.first()).toHaveText(/导入文件/);
	const chosen = page.waitForEvent('filechooser');
	await page.keyboard.press('Enter');
	await chosen;
	await expect(find).toBeHidden();
	expect(new URL(page.url()).pathname).toBe('/');

	await page.keyboard.press('Control+k');
	await page.keyboard.type('headcount');
	await expect(hits.first()).toHaveText(/^\s*人员/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/staffing\//);
});

test('[FIND-3] what is typed before the lists are there is kept, composed by an input method too', async ({
	page,
}) => {
	const book = new Workbook(page);
	await book.openSample();
	const sales = new SalesPage(page);
	await sales.select('B', 3);
	const before = await sales.cell('B', 3).innerText();
	let letCome: () => void = () => undefined;
	const comes = new Promise<void>((resolve) => (letCome = resolve));
	await page.route('**/*.js', async (route) => {
		await comes;
		await route.continue();
	});
	const find = page.getByRole('dialog', { name: '找', exact: true });
	const session = await page.context().newCDPSession(page);
	const compose = (text: string): Promise<unknown> =>
		session.send('Input.imeSetComposition', {
			text,
			selectionStart: text.length,
			selectionEnd: text.length,
		});
	await page.keyboard.press('Control+k');
	await page.keyboard.type('泰州');
	await compose('sh');
	await compose('shun');
	letCome();
	await page.waitForLoadState('networkidle');
	// The lists are there; the field stays while something is composed in it.
	await expect(find.getByRole('option')).toHaveCount(0);
	await session.send('Input.insertText', { text: '顺' });
	await expect(find.getByRole('option')).toHaveText([/泰州顺达优选电商/]);
	await page.keyboard.type('达');
	await expect(find.getByRole('combobox')).toHaveValue('泰州顺达');
	await page.keyboard.press('Escape');
	await expect(find).toBeHidden();
	// Nothing went into the sheet, and the keys are its again.
	await expect(sales.cell('B', 3)).toHaveText(before);
	await page.keyboard.press('ArrowDown');
	await expect(sales.reference).toHaveText('B4');
});

test('[FIND-4] by name to a value of the policy: its sheet, its group, its field', async ({
	page,
}) => {
	const book = new Workbook(page);
	await book.openSample();
	const hits = page.getByRole('dialog', { name: '找', exact: true }).getByRole('option');
	const ask = async (text: string, hit: RegExp): Promise<void> => {
		await page.keyboard.press('Control+k');
		await expect(hits.first()).toBeVisible();
		await page.keyboard.type(text);
		await expect(hits.first()).toHaveText(hit);
		await page.keyboard.press('Enter');
	};
	await ask('钻石 切线', /切线.*钻石/);
	await expect(page).toHaveURL(/\/tiers\//);
	await expect(
		page.getByRole('complementary').getByRole('textbox', { name: '钻石', exact: true }),
	).toBeFocused();
	// By its English name and by how it is said; in a table of the panel, and in a group that was shut.
	await ask('diamond visits', /钻石.*走访/);
	await expect(page).toHaveURL(/\/staffing\//);
	await expect(page.getByRole('textbox', { name: '钻石 走访' })).toBeFocused();
	await ask('fzrzf', /负责人走访/);
	await expect(page.getByRole('textbox', { name: /^负责人 / })).toBeFocused();
	// It is typed into at once.
	await page.keyboard.type('3');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: /^负责人 / })).toHaveValue('3');
});
