import type { Updates } from '../../application/ports';

/** The word that the service worker waits for. */
const ACTIVATE = 'activate-new-version';
/** The browser looks for a new version at each visit; a page that stays open asks once an hour, ms. */
const LOOK_AGAIN = 60 * 60 * 1000;
/** Chromium lets a version wait five minutes behind requests that were under way; nobody waits so long, ms. */
const PATIENCE = 5000;

/** workers: undefined on plain http. reload: loads the page again. */
export function createUpdates(
	workers: ServiceWorkerContainer | undefined,
	reload: () => void,
): Updates {
	return {
		watch(listener) {
			if (workers === undefined) return () => undefined;
			let timer: ReturnType<typeof setInterval> | undefined;
			let stopped = false;
			const look = (registration: ServiceWorkerRegistration): void => {
				// Without a controller this is the first visit: nothing older is running.
				if (!stopped && registration.waiting !== null && workers.controller !== null) listener();
			};
			void workers.ready.then((registration) => {
				if (stopped) return;
				look(registration);
				registration.addEventListener('updatefound', () => {
					registration.installing?.addEventListener('statechange', () => {
						look(registration);
					});
				});
				timer = setInterval(() => {
					// Offline: another hour, then.
					registration.update().catch(() => undefined);
				}, LOOK_AGAIN);
			});
			return () => {
				stopped = true;
				clearInterval(timer);
			};
		},

		async activate() {
			const registration = await workers?.ready;
			const waiting = registration?.waiting ?? null;
			if (workers === undefined || waiting === null) {
				reload();
				return;
			}
			const tired = setTimeout(reload, PATIENCE);
			const turned = (): void => {
				clearTimeout(tired);
				reload();
			};
			workers.addEventListener('controllerchange', turned, { once: true });
			waiting.postMessage(ACTIVATE);
		},
	};
}
