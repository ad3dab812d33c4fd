import type { ClientInit } from '@sveltejs/kit';

/** Runs once before the first sheet: takes away what the policy of the page cannot forbid. */
export const init: ClientInit = () => {
	removePeerConnections();
	stayOnThisOrigin();
};

/** No content security policy stops WebRTC from reaching another machine. */
function removePeerConnections(): void {
	for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel']) {
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
