/** Does the browser let a page read the clipboard here? Not on plain http, and not everywhere else. */
export const canReadClipboard = (): boolean =>
	'clipboard' in navigator && typeof navigator.clipboard.read === 'function';

/** What a clipboard holds. */
export interface Clip {
	readonly text: string;
	/** The other flavour, where there is one. */
	readonly html?: string;
}

const PLAIN = 'text/plain';
const MARKUP = 'text/html';

/** The clipboard's text and markup, or null when the browser or the planner says no. */
export async function readClipboard(): Promise<Clip | null> {
	if (!canReadClipboard()) return null;
	try {
		const items = await navigator.clipboard.read();
		const flavour = async (type: string): Promise<string> => {
			const item = items.find(({ types }) => types.includes(type));
			return item === undefined ? '' : (await item.getType(type)).text();
		};
		const html = await flavour(MARKUP);
		return { text: await flavour(PLAIN), ...(html === '' ? {} : { html }) };
	} catch {
		return null;
	}
}
