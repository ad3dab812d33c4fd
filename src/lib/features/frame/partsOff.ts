/** What a browser can lack, or have switched off, without which the page still works. */
export const PARTS = [
	'tabs',
	'workers',
	'copies',
	'remembering',
	'sealing',
	'offline',
	'clipboard',
] as const;
export type Part = (typeof PARTS)[number];

/** The part of a browser that is asked. */
export interface Surroundings {
	readonly navigator: object;
	readonly crypto: object | undefined;
	readonly Worker: unknown;
	readonly BroadcastChannel: unknown;
	readonly canStore: boolean;
}

/** What does not work here, in the order in which it is told. The database has strips of its own. */
export function partsOff(here: Surroundings): readonly Part[] {
	const { navigator, crypto } = here;
	const has: Readonly<Record<Part, boolean>> = {
		tabs: isThere(navigator, 'locks') && typeof here.BroadcastChannel === 'function',
		workers: typeof here.Worker === 'function',
		copies: isThere(navigator, 'storage'),
		remembering: here.canStore,
		sealing: crypto !== undefined && isThere(crypto, 'subtle'),
		offline: isThere(navigator, 'serviceWorker'),
		clipboard: isThere(navigator, 'clipboard'),
	};
	return PARTS.filter((part) => !has[part]);
}

const isThere = (host: object, name: string): boolean => Reflect.get(host, name) !== undefined;
