import { Workbook } from './pages/workbook';
import { routes } from './routes';
import { expect, test } from './test';

// A window of 1440 × 900 whose page is zoomed to 200 %.
test.use({ viewport: { width: 720, height: 450 } });

/** What lies beyond the edge of the sheet where nothing scrolls to it; grids and pictures scroll by themselves. */
const cutOff = (): readonly string[] => {
	const main = document.querySelector('main')!;
	const scrolls = (part: Element, way: 'X' | 'Y'): boolean => {
		for (let each = part; each !== main.parentElement; each = each.parentElement!)
			if (/auto|scroll/.test(getComputedStyle(each)[`overflow${way}`])) return true;
		return false;
	};
	const { right, bottom } = main.getBoundingClientRect();
	return [...main.querySelectorAll('button, a, input, td, th, p, h2, h3')]
		.filter((part) => part.closest('.tierplan-grid, svg, :popover-open') === null)
		.filter((part) => {
			const box = part.getBoundingClientRect();
			if (box.width === 0) return false;
			return (
				(box.right > right + 1 && !scrolls(part, 'X')) ||
				(box.bottom > bottom + 1 && !scrolls(part, 'Y'))
			);
		})
		.map((part) => `${part.tagName} ${part.textContent.trim().slice(0, 40)}`);
};

test('at 200 % nothing of a sheet is beyond reach', async ({ page }) => {
	const book = new Workbook(page);
	await book.openSample();
	for (const route of routes.filter((name) => name !== 'about/')) {
		await book.open(route);
		const name = route === '' ? 'sales' : route;
		await expect.poll(async () => [name, ...(await page.evaluate(cutOff))]).toEqual([name]);
	}
});
