import { newBrowser } from '$lib/adapters/storage/testing/browser';
import { type contentOf, inputsOf, run, withRows } from '$lib/adapters/storage/testing/edits';
import type { OpenWorkbook, SaveState, Workbooks } from '$lib/application/ports';
import { message } from '$lib/domain/primitives/message';
import { afterAll, expect, test } from 'vitest';
import { FAULT_KINDS, injectFault, type FaultKind, type Injection } from './faults';
import { LONG, report } from './long';
import { contentNow, SCENARIOS, type Stage } from './scenarios';

/** Calls that the short form leaves out between two it tries; the kinds take turns. */
const STRIDE = 41;
/** A scenario whose call hangs is left this long after it, ms: the page would go on without it. */
const PATIENCE = 60;
/** Any other comes to its end by itself, however slow the machine. */
const LONG_PATIENCE = 20_000;
/** A database that does not open is given up after this, ms: soon where calls hang. */
const OPENING = { never: 200, otherwise: 5_000 } as const;
const LAST_CALL = 2_000;
const RETRIES = 20;

const table: { scenario: string; kind: string; calls: number; runs: number }[] = [];
afterAll(() => {
	report('every call of the database failed once', table);
});

type Content = ReturnType<typeof contentOf>;

/** What pages held after each number, and the last that was said to be saved. */
interface Heard {
	said: { readonly head: number; readonly content: Content } | null;
	/** Of two tabs that give the same number one is refused. */
	readonly after: Map<number, Content[]>;
}

const within = (work: Promise<unknown>, patience: number): Promise<unknown> => {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const over = new Promise((resolve) => {
		timer = setTimeout(resolve, patience);
	});
	return Promise.race([work.catch(() => undefined), over]).finally(() => {
		clearTimeout(timer);
	});
};

/** Resolves some time after the call that hangs, or with the scenario where none does. */
async function hungOrOver(injection: Injection, work: Promise<unknown>): Promise<void> {
	const scenario = { over: false };
	const ended = within(work, LONG_PATIENCE).then(() => {
		scenario.over = true;
	});
	const moment = () => new Promise((resolve) => setTimeout(resolve, 2));
	while (!injection.happened && !scenario.over) await moment();
	await within(ended, OPENING.never + PATIENCE);
}

const settled = (workbook: OpenWorkbook): Promise<SaveState> =>
	new Promise((resolve) => {
		const stop = workbook.onSaveState((state) => {
			if (state.kind === 'saving') return;
			resolve(state);
			queueMicrotask(() => {
				stop();
			});
		});
	});

/** Answers whether the fault came at all: after the last call there is nothing left to fail. */
async function tryOnce(scenario: string, nth: number, kind: FaultKind): Promise<boolean> {
	const browser = newBrowser();
	const first = await browser.tab().create(inputsOf(9), message('workbook_new'));
	run(first, (inputs) => withRows(inputs, 3, '先'));
	run(first, (inputs) => ({ ...inputs, title: 'there' }));
	await settled(first);
	first.close();

	const heard = new Map<string, Heard>();
	const gone: string[] = [];
	const watched: OpenWorkbook[] = [];
	const patience = kind === 'never' ? OPENING.never : OPENING.otherwise;
	const stage: Stage = {
		tab: browser.tab({ patience }),
		other: browser.tab({ patience }),
		id: first.id,
		gone: (id) => gone.push(id),
		watch: (workbook) => {
			watched.push(workbook);
			listen(workbook, heard);
			return workbook;
		},
	};
	const injection = injectFault(nth, kind);
	const work = SCENARIOS[scenario]!(stage);
	if (kind === 'never') await hungOrOver(injection, work);
	else await within(work, LONG_PATIENCE);
	injection.stop();
	// What hung is cut off now, and the scenario comes to its end before anything is judged.
	await within(work, LONG_PATIENCE);
	// The page is still there: it tries again, and keeps all it holds unless another tab has led.
	for (const workbook of watched) {
		const memory = contentNow(workbook);
		const state = await triedAgain(workbook);
		expect(contentNow(workbook)).toEqual(memory);
		expect(['saved', 'reading', 'memory'], state.kind).toContain(state.kind);
		workbook.close();
	}
	await expectKept(browser.tab(), heard, gone, first.id);
	return injection.happened;
}

/** Notes what the page holds after each of its changes, and what it is told. */
function listen(workbook: OpenWorkbook, heard: Map<string, Heard>): void {
	const mine: Heard = heard.get(workbook.id) ?? { said: null, after: new Map() };
	heard.set(workbook.id, mine);
	const hold = (sequence: number): void => {
		mine.after.set(sequence, [...(mine.after.get(sequence) ?? []), contentNow(workbook)]);
	};
	hold(workbook.head);
	const append = workbook.append.bind(workbook);
	workbook.append = (change) => {
		const sequence = append(change);
		hold(sequence);
		return sequence;
	};
	workbook.onSaveState(({ kind }) => {
		if (kind !== 'saved') return;
		expect(workbook.unsaved, 'saved is said too early').toBe(0);
		mine.said = { head: workbook.head, content: contentNow(workbook) };
	});
}

async function triedAgain(workbook: OpenWorkbook): Promise<SaveState> {
	for (let attempt = 1; ; attempt++) {
		workbook.retry();
		const state = await settled(workbook);
		if (state.kind !== 'failed' || attempt === RETRIES) return state;
		await new Promise((resolve) => setTimeout(resolve, attempt));
	}
}

/** Names are only ever added: a page may know more of them than the database. */
const withoutNames = (content: Content): Content => ({ ...content, names: [] });

/** A new visit: everything that was said to be saved is there, whole. */
async function expectKept(
	tab: Workbooks,
	heard: ReadonlyMap<string, Heard>,
	gone: readonly string[],
	before: string,
): Promise<void> {
	expect(await tab.fault()).toBeNull();
	for (const [id, { said, after }] of heard) {
		// In memory alone, or never stored: nobody was told otherwise.
		if (gone.includes(id) || said === null) continue;
		const again = await tab.open(id);
		expect(again.notices).toEqual([]);
		expect(again.head).toBeGreaterThanOrEqual(said.head);
		const wanted = again.head === said.head ? [said.content] : (after.get(again.head) ?? []);
		expect(wanted.map(withoutNames)).toContainEqual(withoutNames(contentNow(again)));
	}
	if (gone.includes(before)) return;
	const there = await tab.open(before);
	expect(there.notices).toEqual([]);
	const [oldest] = there.history.steps;
	expect(oldest?.inputs.ledger.chunks[0]?.rows).toBe(9);
}

test.each(Object.keys(SCENARIOS))('any call of the database may fail: %s', async (scenario) => {
	const place = Object.keys(SCENARIOS).indexOf(scenario);
	for (const [turn, kind] of FAULT_KINDS.entries()) {
		// The short form tries two kinds of each scenario, all four over any two of them.
		if (!LONG && turn % 2 !== place % 2) continue;
		let runs = 0;
		let misses = 0;
		let nth = LONG ? 1 : 1 + turn * 11;
		while (nth < LAST_CALL) {
			runs++;
			const happened = await tryOnce(scenario, nth, kind).catch((error: unknown) => {
				throw new Error(`call ${String(nth)}, ${kind}: ${String(error)}`, { cause: error });
			});
			// How many calls there are hangs on timing now and then: one try without a fault is not the end.
			misses = happened ? 0 : misses + 1;
			if (misses === (LONG ? 3 : 1)) break;
			nth += LONG ? 1 : STRIDE;
		}
		expect(nth).toBeLessThan(LAST_CALL);
		table.push({ scenario, kind, calls: nth - misses, runs });
	}
});
