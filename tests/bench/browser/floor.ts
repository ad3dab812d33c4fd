import type { Page } from '@playwright/test';
import { answerTo, lookAt } from './answers';
import { install } from './probe';

const ANSWERS = 40;
/** Longer than any screen. */
const LINES = 5_000;
const TURNS = 180;
const TURN_MS = 8;

/** What this machine needs for a page that does nothing: no page of its can be quicker. */
export async function floorOf(
	beside: Page,
): Promise<{ readonly answers: readonly number[]; readonly frames: readonly number[] }> {
	const page = await beside.context().newPage();
	await install(page);
	await page.goto('about:blank');
	await page.setContent(`<main>0</main>${'<p>·</p>'.repeat(LINES)}`);
	await page.evaluate(() => {
		const main = document.querySelector('main')!;
		addEventListener('keydown', () => (main.textContent = String(Number(main.textContent) + 1)));
	});
	const answers: number[] = [];
	for (let time = 0; time < ANSWERS; time++) {
		answers.push(await answerTo(page, () => page.keyboard.press('a'), {}));
	}
	await page.mouse.move(300, 300);
	await lookAt(page);
	for (let turn = 0; turn < TURNS; turn++) {
		await page.mouse.wheel(0, 120);
		await page.waitForTimeout(TURN_MS);
	}
	const { frames } = await lookAt(page);
	await page.close();
	return { answers, frames };
}
