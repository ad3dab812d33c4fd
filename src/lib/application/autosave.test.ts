import { expect, test } from 'vitest';
import { Autosave, IDLE } from './autosave';

/** Time that passes only when told to. */
function createTimer() {
	let waiting: { milliseconds: number; run: () => void } | null = null;
	return {
		later: (milliseconds: number, run: () => void) => {
			const mine = { milliseconds, run };
			waiting = mine;
			return () => {
				if (waiting === mine) waiting = null;
			};
		},
		pass: () => {
			const { run } = waiting ?? {};
			waiting = null;
			run?.();
		},
		rest: () => waiting?.milliseconds ?? null,
	};
}

function createAutosave() {
	const timer = createTimer();
	let checkpoints = 0;
	const autosave = new Autosave(timer.later, () => checkpoints++);
	return { timer, autosave, checkpoints: () => checkpoints };
}

test('a checkpoint follows ten seconds of rest, once', () => {
	const { timer, autosave, checkpoints } = createAutosave();
	autosave.touch();
	autosave.touch();
	expect(timer.rest()).toBe(IDLE);
	expect(checkpoints()).toBe(0);
	timer.pass();
	expect(checkpoints()).toBe(1);
	expect(timer.rest()).toBeNull();
});

test('settling writes at once, and nothing when nothing changed', () => {
	const { timer, autosave, checkpoints } = createAutosave();
	autosave.settle();
	expect(checkpoints()).toBe(0);
	autosave.touch();
	autosave.settle();
	expect(checkpoints()).toBe(1);
	timer.pass();
	expect(checkpoints()).toBe(1);
});

test('settles when the page goes out of sight, and not when it comes back', () => {
	const { autosave, checkpoints } = createAutosave();
	const page = Object.defineProperty(new EventTarget(), 'visibilityState', {
		value: 'visible',
		writable: true,
	}) as Document;
	const turnTo = (state: string) => {
		Reflect.set(page, 'visibilityState', state);
		page.dispatchEvent(new Event('visibilitychange'));
	};
	const stop = autosave.watch(page);
	autosave.touch();
	turnTo('visible');
	expect(checkpoints()).toBe(0);
	turnTo('hidden');
	expect(checkpoints()).toBe(1);
	stop();
	autosave.touch();
	turnTo('hidden');
	expect(checkpoints()).toBe(1);
});
