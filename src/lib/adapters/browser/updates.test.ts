import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createUpdates } from './updates';

/** What the page sees of its service workers: one version rules, another may wait. */
function workersWith(waiting: { postMessage: (said: string) => void } | null) {
	const target = new EventTarget();
	const ready = Promise.resolve({ waiting });
	const workers = Object.assign(target, { ready, controller: {} });
	return { target, workers: workers as unknown as ServiceWorkerContainer };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('the version that waits is asked to take over, and the page comes again once it has', async () => {
	const postMessage = vi.fn();
	const reload = vi.fn();
	const { target, workers } = workersWith({ postMessage });
	await createUpdates(workers, reload).activate();
	expect(postMessage.mock.calls).toEqual([['activate-new-version']]);
	expect(reload).not.toHaveBeenCalled();
	target.dispatchEvent(new Event('controllerchange'));
	target.dispatchEvent(new Event('controllerchange'));
	vi.advanceTimersByTime(60_000);
	expect(reload).toHaveBeenCalledTimes(1);
});

test('a browser that does not let it take over is not waited for', async () => {
	const reload = vi.fn();
	const { workers } = workersWith({ postMessage: vi.fn() });
	await createUpdates(workers, reload).activate();
	vi.advanceTimersByTime(60_000);
	expect(reload).toHaveBeenCalledTimes(1);
});

test('with nothing that waits, or without workers, the page comes again at once', async () => {
	const reload = vi.fn();
	await createUpdates(workersWith(null).workers, reload).activate();
	await createUpdates(undefined, reload).activate();
	expect(reload).toHaveBeenCalledTimes(2);
});
