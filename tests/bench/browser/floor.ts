import type { Page } from '@playwright/test';
import { answerTo, lookAt } from './answers';
import { install } from './probe';

const ANSWERS = 40;
/** Longer than any screen. */
const LINES = 5_000;
/** Of a table that is scrolled as a whole: as wide as the sales. */
const ROWS = 2_000;
const COLUMNS = 11;
const TURNS = 180;
const TURN_MS = 8;

interface Floor {
	/** A key to a number painted, ms. */
	readonly answers: readonly number[];
	/** Between two frames while the wheel turns over lines, and over a plain table with the cells of the sales; while a line is dragged over a canvas. */
	readonly frames: readonly number[];
	readonly table: readonly number[];
	readonly dragged: readonly number[];
}

/** What this machine needs for a page that does nothing: no page of its can be quicker. */
export async function floorOf(beside: Page): Promise<Floor> {
	const page = await beside.context().newPage();
	await install(page);
	await page.goto('about:blank');
	const answers = await keys(page);
	await page.setContent('<p>·</p>'.repeat(LINES));
	const frames = await wheel(page);
	await page.setContent(`${LOOK}<div><table>${rowsOf()}</table></div>`);
	const table = await wheel(page);
	const dragged = await drag(page);
	await page.close();
	return { answers, frames, table, dragged };
}

const LOOK = `<style>
	div { position: absolute; inset: 0; overflow: auto }
	table { table-layout: fixed; width: 100%; border-spacing: 0 }
	td { height: 23px; padding: 0 8px; border: solid #ddd; border-width: 0 1px 1px 0; overflow: hidden; white-space: nowrap }
</style>`;

const rowsOf = (): string =>
	Array.from({ length: ROWS }, (_, row) => {
		const cells = Array.from(
			{ length: COLUMNS },
			(__, column) => `<td>${String(row * COLUMNS + column)} 1,234.00</td>`,
		);
		return `<tr>${cells.join('')}</tr>`;
	}).join('');

async function keys(page: Page): Promise<readonly number[]> {
	await page.setContent(`<main>0</main>`);
	await page.evaluate(() => {
		const main = document.querySelector('main')!;
		addEventListener('keydown', () => (main.textContent = String(Number(main.textContent) + 1)));
	});
	const answers: number[] = [];
	for (let time = 0; time < ANSWERS; time++) {
		answers.push(await answerTo(page, () => page.keyboard.press('a'), {}));
	}
	return answers;
}

async function wheel(page: Page): Promise<readonly number[]> {
	await page.mouse.move(300, 300);
	return turns(page, () => page.mouse.wheel(0, 120));
}

async function drag(page: Page): Promise<readonly number[]> {
	await page.setContent('<canvas width="620" height="380"></canvas>');
	await page.evaluate(() => {
		const pen = document.querySelector('canvas')!.getContext('2d')!;
		let asked = 0;
		addEventListener('pointermove', ({ clientY }) => {
			cancelAnimationFrame(asked);
			asked = requestAnimationFrame(() => {
				pen.clearRect(0, 0, 620, 380);
				pen.beginPath();
				for (let x = 0; x < 600; x++) pen.lineTo(x, 380 - 380 * (x / 600) ** 0.3);
				pen.stroke();
				pen.fillRect(0, clientY, 620, 2);
			});
		});
	});
	await page.mouse.move(300, 200);
	await page.mouse.down();
	const frames = await turns(page, (turn) => page.mouse.move(300, 200 + 40 * Math.sin(turn / 15)));
	await page.mouse.up();
	return frames;
}

async function turns(
	page: Page,
	turn: (count: number) => Promise<void>,
): Promise<readonly number[]> {
	await lookAt(page);
	for (let count = 0; count < TURNS; count++) {
		await turn(count);
		await page.waitForTimeout(TURN_MS);
	}
	return (await lookAt(page)).frames;
}
