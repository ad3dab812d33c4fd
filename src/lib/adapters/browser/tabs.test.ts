import { afterEach, expect, test } from 'vitest';
import type { Seat, SeatEvents } from '../../application/ports';
import { createTabs } from './tabs';

/** Locks as browsers have them: one holder, a line, and who steals. */
class Locks {
	#held: { drop: () => void } | null = null;
	readonly #line: { run: () => void; signal: AbortSignal | undefined }[] = [];

	readonly request = (
		_name: string,
		{ ifAvailable, steal, signal }: LockOptions,
		held: (lock: Lock | null) => Promise<void> | void,
	): Promise<void> =>
		new Promise((resolve, reject) => {
			const run = () => {
				const mine = { drop: () => reject(new DOMException('stolen', 'AbortError')) };
				this.#held = mine;
				void Promise.resolve(held({ mode: 'exclusive', name: 'x' })).then(() => {
					resolve();
					if (this.#held === mine) this.#next();
				});
			};
			signal?.addEventListener('abort', () => reject(new DOMException('off', 'AbortError')));
			setTimeout(() => {
				if (steal === true) {
					this.#held?.drop();
					run();
				} else if (this.#held === null) run();
				else if (ifAvailable === true) void Promise.resolve(held(null)).then(resolve);
				else this.#line.push({ run, signal });
			});
		});

	#next(): void {
		this.#held = null;
		const next = this.#line.shift();
		if (next?.signal?.aborted === true) this.#next();
		else next?.run();
	}
}

const byName = new Map<string, Locks>();
const locks = {
	request: (...args: Parameters<Locks['request']>): Promise<void> => {
		const mine = byName.get(args[0]) ?? new Locks();
		byName.set(args[0], mine);
		return mine.request(...args);
	},
};
const seats: Seat[] = [];
const rest = (ms = 20): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
afterEach(async () => {
	for (const seat of seats.splice(0)) seat.leave();
	await rest();
});

const refusing = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) };
const LOCKS = { locks, refused: refusing, 'no channel': locks, none: undefined };

function join(id: string, more: Partial<SeatEvents> = {}, has: keyof typeof LOCKS = 'locks') {
	const heard: (boolean | 'saved')[] = [];
	let passed = (): void => undefined;
	const tabs = createTabs({
		locks: LOCKS[has] as unknown as LockManager | undefined,
		openChannel: (name) => (has === 'no channel' ? null : new BroadcastChannel(name)),
		later: (_, run) => {
			passed = run;
			return () => (passed = () => undefined);
		},
	});
	const seat = tabs.join(id, {
		onWriter: (writes) => heard.push(writes),
		onSaved: () => heard.push('saved'),
		onAsked: () => Promise.resolve(),
		...more,
	});
	seats.push(seat);
	return { seat, heard, passTime: () => passed() };
}

test('the first tab writes, the second reads and is next when the first leaves', async () => {
	const one = join('a');
	await rest();
	const two = join('a');
	await rest();
	expect([one.heard, two.heard]).toEqual([[true], [false]]);
	one.seat.leave();
	await rest();
	expect(two.heard).toEqual([false, true]);
});

test('tabs of different workbooks do not know each other', async () => {
	const one = join('a');
	const two = join('b');
	await rest();
	one.seat.tell();
	await rest();
	expect([one.heard, two.heard]).toEqual([[true], [true]]);
});

test('who asks gets the place after the other has stored everything', async () => {
	let store = (): void => undefined;
	const one = join('a', { onAsked: () => new Promise((resolve) => (store = resolve)) });
	await rest();
	const two = join('a');
	await rest();
	two.seat.ask();
	await rest();
	expect([one.heard, two.heard]).toEqual([[true], [false]]);
	store();
	await rest();
	expect([one.heard, two.heard]).toEqual([
		[true, false],
		[false, true],
	]);
	one.seat.ask();
	await rest();
	expect(one.heard.at(-1)).toBe(true);
});

test('a tab that does not answer is overruled', async () => {
	const one = join('a', { onAsked: () => new Promise(() => undefined) });
	await rest();
	const two = join('a');
	await rest();
	two.seat.ask();
	await rest();
	two.passTime();
	await rest();
	expect([one.heard, two.heard]).toEqual([
		[true, false],
		[false, true],
	]);
});

test('what is saved is told to the others; rubbish on the channel is passed over', async () => {
	const one = join('a');
	const two = join('a');
	await rest();
	one.seat.tell();
	const channel = new BroadcastChannel('tierplan');
	for (const rubbish of [null, 7, 'saved', {}, { kind: 'saved' }, { kind: 'x', workbookId: 'a' }]) {
		channel.postMessage(rubbish);
	}
	await rest();
	channel.close();
	expect(two.heard.filter((each) => each === 'saved')).toHaveLength(1);
	expect(one.heard).toEqual([true]);
});

test('without locks every tab may write', async () => {
	const one = join('a', {}, 'none');
	const two = join('a', {}, 'none');
	two.seat.ask();
	one.seat.tell();
	await rest();
	expect([one.heard, two.heard]).toEqual([[true], [true, 'saved']]);
});

test('without a channel each tab has its place, and locks still tell who writes', async () => {
	const one = join('c', {}, 'no channel');
	await rest();
	const two = join('c', {}, 'no channel');
	await rest();
	one.seat.tell();
	two.seat.ask();
	await rest();
	two.passTime();
	await rest();
	expect([one.heard, two.heard]).toEqual([
		[true, false],
		[false, true],
	]);
});

test('locks that are there and may not be used are none: the tab writes', async () => {
	const one = join('d', {}, 'refused');
	await rest();
	expect(one.heard).toEqual([true]);
});
