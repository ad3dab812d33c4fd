import { Workbook } from './pages/workbook';
import { expect, test, type Page } from './test';

/** Finds a customer by name and clicks its row. */
async function pick(page: Page, name: string): Promise<void> {
	await page.getByRole('searchbox', { name: '按名字找客户' }).fill(name);
	const row = page.locator('.tierplan-grid .ht_master tbody tr').first();
	await expect(row).toContainText(name);
	await row.locator('td').nth(1).click();
}

test('a card by key: a fact, a complaint, what the calendar makes of it, paper, and back', async ({
	page,
}) => {
	const book = new Workbook(page);
	await book.openSample();
	await book.show('customers');
	// Nobody was picked in the sales yet: the list begins with its largest.
	await expect(page.locator('.tierplan-grid .ht_master tbody tr').first()).toContainText(
		'嘉兴天和',
	);
	await pick(page, '泰州顺达优选电商');

	// Up to what it feeds, down to its rows, and back, by key alone.
	await page.keyboard.press('Control+]');
	const feeds = page.getByRole('dialog', { name: /影响到哪$/ });
	await expect(feeds.getByRole('link', { name: /^外勤组的年工时/ })).toBeVisible();
	const whole = await feeds.getByRole('link', { name: /^全部收入/ }).innerText();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+[');
	const rows = page.getByRole('region', { name: '来源行' });
	await expect(rows).toContainText('26 行来自 泰州顺达优选电商，计入本期，合计 640,817.71 元');
	await expect(page.getByText('合计 26 行')).toBeVisible();
	expect(whole).toContain('64.1 万元');
	await page.keyboard.press('Control+]');
	await expect(page.getByRole('dialog', { name: /^第 [\d,]+ 行/ })).toContainText('这一行自己');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(rows).toBeHidden();

	await book.show('customers');
	await pick(page, '泰州顺达优选电商');
	await page.keyboard.press('Alt+Enter');
	const card = page.getByRole('dialog', { name: /的客户卡/ });
	await card.getByRole('button', { name: /^年度计划/ }).click();
	await page.keyboard.type('300 万，"窖藏"占一半');
	await page.keyboard.press('Enter');
	await expect(card.getByRole('button', { name: /^年度计划：300 万，"窖藏"/ })).toBeVisible();

	await card.getByRole('region', { name: '投诉' }).getByRole('button').click();
	const records = page.locator('dialog[open]');
	await records.locator('.ht_master tbody tr').first().locator('td').nth(1).click();
	for (const [text, key] of [
		['箱角压坏', 'Tab'],
		['李', 'Tab'],
		['2026-11-05', 'Enter'],
	] as const) {
		await page.keyboard.type(text);
		await page.keyboard.press(key);
	}
	await page.keyboard.press('Escape');
	await expect(card.getByRole('region', { name: '投诉' })).toContainText('箱角压坏');

	// Who decides there is no business of whoever finds the paper.
	await page.emulateMedia({ media: 'print' });
	await expect(card.getByRole('heading').first()).toBeVisible();
	await expect(card.getByText('关键人', { exact: true })).toBeHidden();
	await page.emulateMedia({ media: 'screen' });

	await card.getByRole('link', { name: '看日程' }).click();
	const asked = page.getByRole('cell', { name: '投诉回访：箱角压坏' });
	await expect(asked).toBeVisible();
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect(asked).toBeHidden();
});

test('a visit is carried by key to another day, past the end of the week, and back', async ({
	page,
}) => {
	const book = new Workbook(page);
	await book.openSample();
	await book.show('calendar');
	const chip = page.locator('[data-contact]').first();
	const who = await chip.locator('.name').innerText();
	const carried = page.locator('[data-contact]').filter({ hasText: who }).first();
	const day = await carried.getAttribute('title');
	await carried.focus();
	const before = await page.locator('.toolrow b').innerText();
	for (let step = 0; step < 5; step++) await page.keyboard.press('Shift+ArrowRight');
	await expect(page.locator('.toolrow b')).not.toHaveText(before);
	await expect(carried).toBeFocused();
	await page.getByRole('button', { name: '回到今天' }).click();
	for (let step = 0; step < 5; step++) await page.keyboard.press('Control+z');
	await expect(carried).toHaveAttribute('title', day ?? '');
});
