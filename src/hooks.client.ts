import type { ClientInit } from '@sveltejs/kit';

/** Runs once before the first sheet: takes away what the policy of the page cannot forbid. */
export const init: ClientInit = () => {
	removeChannels();
	stayOnThisOrigin();
	openNothingElse();
};

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
