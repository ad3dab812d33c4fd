import { readFileSync } from 'node:fs';
import { expect, test } from './test';
import { SalesPage } from './pages/salesPage';
import { longTable } from './pages/tables';

// What leaves for Excel, for slides and for paper, and that it comes back as it was.

test('[OUT-1] [OUT-3] [OUT-7] a plan goes out as a workbook, a picture and a report, and comes back', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.addInitScript(() => {
		window.print = () => undefined;
	});
	const sales = new SalesPage(page);
	await sales.open();
	await sales.import(longTable(40));

	await page.getByRole('link', { name: '分级' }).click();
	const menu = page.getByRole('button', { name: /：图片$/ });
	await menu.focus();
	await page.keyboard.press('Enter');
	const drawn = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	const picture = readFileSync(await (await drawn).path());
	expect(picture.subarray(1, 4).toString()).toBe('PNG');
	await menu.click();
	await page.getByRole('menuitem', { name: '复制图片' }).click();
	await expect.poll(() => page.evaluate(copiedWidth)).toBe(picture.readUInt32BE(16));

	const open = page.getByRole('button', { name: '导出', exact: true });
	await open.click();
	await page.getByRole('button', { name: /^复制“分级”/ }).click();
	const pasted = await page.evaluateHandle(nextPaste);
	await page.keyboard.press('ControlOrMeta+V');
	const { text, html } = await pasted.evaluate(({ heard }) => heard);
	expect(text).toMatch(/^分群\t等级\t[^]*\t标准\t无\t1\t\t5\t1\t40000\t/);
	// Excel keeps what it is told is text: no zero is lost, nothing is worked out.
	expect(html).toMatch(/<td style="mso-number-format:'\\@'">标准<.*<td>40000</);
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: '存为 Excel 工作簿' }).click();
	const book = await saved;
	expect(book.suggestedFilename()).toMatch(/^未命名.*_\d{8}-\d{4}\.xlsx$/);

	await page.getByRole('button', { name: '打印报告' }).click();
	const report = page.locator('.report-paper');
	await expect(report).toHaveCount(1);
	await page.emulateMedia({ media: 'print' });
	expect(await report.evaluate(laidOut)).toEqual({
		...{ heads: ['table-header-group'], rows: ['avoid'], clipped: [] },
		pages: true,
	});
	await page.emulateMedia({ media: null });
	const paper = await page.pdf({ preferCSSPageSize: true });
	// Pages as the file itself lists them.
	const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
	expect(pages).toBeGreaterThan(1);
	await expect(report).toHaveCount(0);

	await page.getByRole('link', { name: '销售' }).click();
	const buffer = readFileSync(await book.path());
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({ name: 'a.xlsx', mimeType: '', buffer });
	await expect(sales.lead).toContainText('40 行');
	await page.keyboard.press('Escape');
});

/** Listens at once; what the next paste brings is heard later. */
function nextPaste(): { heard: Promise<{ text: string; html: string }> } {
	const heard = new Promise<{ text: string; html: string }>((done) => {
		const hear = ({ clipboardData: held }: ClipboardEvent): void => {
			done({ text: held!.getData('text/plain'), html: held!.getData('text/html') });
		};
		addEventListener('paste', hear, { once: true });
	});
	return { heard };
}

/** Pixels across the picture on the clipboard; null without one. */
async function copiedWidth(): Promise<number | null> {
	const items = await navigator.clipboard.read();
	const item = items.find(({ types }) => types.includes('image/png'));
	if (item === undefined) return null;
	return (await createImageBitmap(await item.getType('image/png'))).width;
}

/** How a report lies on paper: what its pages repeat and keep together, and which cells are cut off. */
function laidOut(report: Element) {
	const all = (selector: string): Element[] => [...report.querySelectorAll(selector)];
	const styles = (selector: string, name: string): string[] => [
		...new Set(all(selector).map((each) => getComputedStyle(each).getPropertyValue(name))),
	];
	const { right } = report.getBoundingClientRect();
	const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
	return {
		heads: styles('thead', 'display'),
		rows: styles('tbody tr', 'break-inside'),
		clipped: all('th, td, text')
			.filter((each) => each.getBoundingClientRect().right > right + 1)
			.map(({ textContent }) => textContent),
		pages: rules.some(({ cssText }) => /counter\(page\).*counter\(pages\)/.test(cssText)),
	};
}
