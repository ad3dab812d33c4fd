import { newBrowser, stateOf, type Browser } from '$lib/adapters/storage/testing/browser';
import {
	current,
	go,
	historyOf,
	inputsOf,
	run,
	withAmount,
} from '$lib/adapters/storage/testing/edits';
import type { OpenWorkbook } from '$lib/application/ports';
import { message } from '$lib/domain/primitives/message';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { LONG, report } from './long';

const RUNS = LONG ? 2_000 : 20;
const MOST_TURNS = 8;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Summer time, a time zone, an empty battery, a year typed wrongly. */
const JUMPS = [-20_000 * DAY, -3_650 * DAY, -DAY, -60 * MINUTE, -1, 0, MINUTE, DAY, 3_650 * DAY];

/** What a planner does after the clock was moved, in one of two tabs. */
interface Turn {
	readonly jump: number;
	readonly tab: number;
	readonly deed: 'edit' | 'undo' | 'version' | 'name' | 'open again';
}
const anyTurn: fc.Arbitrary<Turn> = fc.record({
	jump: fc.constantFrom(...JUMPS),
	tab: fc.nat(1),
	deed: fc.constantFrom('edit', 'edit', 'undo', 'version', 'name', 'open again'),
});

const counts = { runs: 0, turns: 0, backwards: 0, 'versions out of order': 0, lost: 0 };
afterAll(() => {
	report('the clock set back and ahead between the steps of two tabs', [counts]);
});

const times = (workbook: OpenWorkbook): number[] => workbook.history.steps.map(({ at }) => at!);
const falls = (values: readonly number[]): number =>
	values.filter((value, place) => place > 0 && value < values[place - 1]!).length;

/** Does it in one tab; the other reads on. Answers the tabs, of which one may be open anew. */
async function take(
	browser: Browser,
	tabs: readonly OpenWorkbook[],
	{ tab, deed }: Turn,
	place: number,
): Promise<readonly OpenWorkbook[]> {
	const own = tabs[tab]!;
	if (deed === 'open again') {
		own.close();
		const again = await browser.tab().open(own.id);
		expect(again.notices).toEqual([]);
		expect(historyOf(again)).toEqual(historyOf(own));
		return tabs.map((each) => (each === own ? again : each));
	}
	if (deed === 'undo' && own.history.position > 0) go(own, -1);
	else run(own, (inputs) => withAmount(inputs, place % 9, 1_000 + place));
	expect((await stateOf(own)).kind).toBe('saved');
	if (deed === 'version') await own.checkpoint();
	if (deed === 'name') expect(await own.keepVersion(`第 ${String(place)} 版`)).toBe(true);
	for (const other of tabs) if (other !== own) await other.follow();
	return tabs;
}

test('wherever the clock goes, steps and versions stay in order and nothing is lost', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(anyTurn, { minLength: 2, maxLength: MOST_TURNS }), async (turns) => {
			const browser = newBrowser();
			const first = await browser.tab().create(inputsOf(9), message('workbook_new'));
			let tabs: readonly OpenWorkbook[] = [first, await browser.tab().open(first.id)];
			let named = 0;
			for (const [place, turn] of turns.entries()) {
				browser.clock.set(browser.clock.now() + turn.jump);
				tabs = await take(browser, tabs, turn, place);
				if (turn.deed === 'name') named++;
				const [one, other] = tabs;
				expect(historyOf(one!)).toEqual(historyOf(other!));
			}
			const again = await browser.tab().open(first.id);
			const versions = await again.versions();
			const before = times(tabs[0]!);
			counts.runs++;
			counts.turns += turns.length;
			counts.backwards += falls(before);
			counts['versions out of order'] += falls(versions.map(({ at }) => -at));
			counts.lost += named - versions.filter(({ name }) => name !== null).length;
			expect(again.notices).toEqual([]);
			expect(historyOf(again)).toEqual(historyOf(tabs[0]!));
			expect(current(again)).toBeDefined();
			expect(times(again)).toEqual(before);
			expect(falls(before)).toBe(0);
			expect(versions.map(({ sequence }) => sequence)).toEqual(
				versions.map(({ sequence }) => sequence).toSorted((a, b) => b - a),
			);
			expect(falls(versions.map(({ at }) => -at))).toBe(0);
			for (const tab of tabs) tab.close();
		}),
		{ numRuns: RUNS },
	);
});
