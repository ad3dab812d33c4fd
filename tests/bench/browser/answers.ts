import type { Page } from '@playwright/test';
import type { Probe } from './probe';

declare const probe: Probe;

/** The sheet, whatever it shows. */
const MAIN = 'main';

/** What the thread did since the last look: its longest task, ms (0: none of 50 ms or more), and its frames. */
export async function lookAt(page: Page): Promise<{ task: number; frames: readonly number[] }> {
	await page.waitForTimeout(200);
	return page.evaluate(() => {
		const seen = { task: Math.max(0, ...probe.tasks), frames: probe.frames };
		probe.tasks = [];
		probe.frames = [];
		return seen;
	});
}

/** From a key or a click to the frame in which its answer stands. */
export async function answerTo(
	page: Page,
	press: () => Promise<void>,
	{
		kind = 'key',
		selector = MAIN,
		chart = false,
	}: {
		kind?: 'key' | 'click';
		selector?: string;
		chart?: boolean;
	},
): Promise<number> {
	const answer = await page.evaluateHandle(
		([where, what, drawn]) => ({ took: probe.answer(where, what, drawn) }),
		[selector, kind, chart] as const,
	);
	await press();
	return answer.evaluate(({ took }) => took);
}

/** Once what the selector finds says the text, painted: ms since the page began. */
export async function shown(page: Page, selector: string, text: string): Promise<number> {
	return page.evaluate(([where, what]) => probe.shown(where, what), [selector, text] as const);
}
