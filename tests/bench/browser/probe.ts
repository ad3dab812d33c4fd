import type { Page } from '@playwright/test';

/** What the page itself notes while it is measured; all times in milliseconds. */
export interface Probe {
	/** The tasks that held the thread for 50 ms or more, since the last look. */
	tasks: number[];
	/** Times between two frames, since the last look. */
	frames: number[];
	/** Charts drawn since the page began. */
	draws: number;
	/** Resolves once what the selector finds says the text and has been painted: since the page began. */
	readonly shown: (selector: string, text: string) => Promise<number>;
	/** From the next key or click to the frame in which the text of the selector, and the chart, have changed. */
	readonly answer: (selector: string, kind: 'key' | 'click', chart: boolean) => Promise<number>;
}

export const install = (page: Page): Promise<unknown> => page.addInitScript(watch);

/** Runs inside the page before its own scripts. */
function watch(): void {
	const told: Pick<Probe, 'tasks' | 'frames' | 'draws'> = { tasks: [], frames: [], draws: 0 };
	/** No answer takes so long, ms: something else was pressed. */
	const LONGEST = 30_000;
	/** Calls once the frame that is being made has been painted. */
	const afterPaint = (then: () => void): void => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = then;
		port2.postMessage(null);
	};
	/** Looks before every frame is painted, until it is so; then calls after that frame. */
	const onceSo = (isSo: () => boolean, then: () => void): void => {
		const look = (): void => {
			if (isSo()) afterPaint(then);
			else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	};
	const textOf = (selector: string): string =>
		[...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join('\n');
	const shown: Probe['shown'] = (selector, text) =>
		new Promise((resolve) => {
			onceSo(
				() => textOf(selector).includes(text),
				() => {
					resolve(performance.now());
				},
			);
		});
	const answer: Probe['answer'] = (selector, kind, chart) =>
		new Promise((resolve, reject) => {
			setTimeout(() => {
				reject(new Error(`no answer in ${selector}`));
			}, LONGEST);
			const heard = kind === 'key' ? 'keydown' : 'click';
			const hear = (event: Event): void => {
				if (event instanceof KeyboardEvent && ['Control', 'Shift', 'Alt'].includes(event.key))
					return;
				removeEventListener(heard, hear, { capture: true });
				const [text, draws] = [textOf(selector), told.draws];
				const changed = (): boolean =>
					textOf(selector) !== text && (!chart || told.draws !== draws);
				onceSo(changed, () => {
					resolve(performance.now() - event.timeStamp);
				});
			};
			addEventListener(heard, hear, { capture: true });
		});
	Reflect.set(globalThis, 'probe', Object.assign(told, { shown, answer }));
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) told.tasks.push(duration);
	}).observe({ type: 'longtask', buffered: true });
	let last = performance.now();
	const tick = (now: number): void => {
		told.frames.push(now - last);
		last = now;
		requestAnimationFrame(tick);
	};
	requestAnimationFrame(tick);
	const { prototype } = CanvasRenderingContext2D;
	const clear: unknown = Reflect.get(prototype, 'clearRect');
	Reflect.set(prototype, 'clearRect', function (this: unknown, ...area: readonly unknown[]) {
		told.draws++;
		if (typeof clear === 'function') Reflect.apply(clear, this, area);
	});
}
