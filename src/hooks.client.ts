import type { ClientInit } from '@sveltejs/kit';

/** Runs once before the first sheet: takes away what the policy of the page cannot forbid. */
export const init: ClientInit = () => {
	removeForbidden();
	removeChannels();
	stayOnThisOrigin();
	openNothingElse();
	makeNoFrames();
};

/**
 * Firefox has channels between tabs and throws when one is opened while site data is blocked; the library
 * of the database opens one as soon as it is loaded. A part that may not be used is no part.
 */
function removeForbidden(): void {
	try {
		new BroadcastChannel('tierplan.probe').close();
	} catch {
		Reflect.deleteProperty(globalThis, 'BroadcastChannel');
	}
}

/** No content security policy stops WebRTC, or a window of its own, from reaching another machine. */
function removeChannels(): void {
	for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'open']) {
		Reflect.deleteProperty(globalThis, name);
	}
}

/** Sales figures could leave inside an address: the page never goes to another origin. */
function stayOnThisOrigin(): void {
	if (!('navigation' in globalThis)) return;
	navigation.addEventListener('navigate', (event) => {
		const target = new URL(event.destination.url).origin;
		if (event.cancelable && target !== location.origin) event.preventDefault();
	});
}

/** A link into another tab is no navigation of this page: it is stopped where it is pressed. */
function openNothingElse(): void {
	const stop = (event: Event): void => {
		const target = event.target instanceof Element ? event.target.closest('a, area') : null;
		const address = target?.getAttribute('href') ?? '';
		if (address === '') return;
		if (new URL(address, location.href).origin !== location.origin) event.preventDefault();
	};
	for (const press of ['click', 'auxclick']) addEventListener(press, stop, { capture: true });
}

const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame', 'fencedframe', 'object', 'embed']);

/**
 * Chromium connects to a frame's host before it asks the policy, so the name of a host could tell
 * something; and an empty frame has a WebRTC of its own. Markup cannot make one: it is no trusted type.
 */
function makeNoFrames(): void {
	const { prototype } = Document;
	for (const maker of ['createElement', 'createElementNS'] as const) {
		const make: unknown = Reflect.get(prototype, maker);
		if (typeof make !== 'function') continue;
		const makeNoFrame = function (this: Document, ...given: unknown[]): unknown {
			const at = maker === 'createElement' ? 0 : 1;
			// Read once: an object could call itself something else the second time.
			const name = String(given[at]);
			const local = name.slice(name.indexOf(':') + 1).toLowerCase();
			if (FRAMES.has(local)) throw new TypeError(`no <${local}>: this page has no frames`);
			given[at] = name;
			return Reflect.apply(make, this, given);
		};
		Reflect.set(prototype, maker, makeNoFrame);
	}
}
