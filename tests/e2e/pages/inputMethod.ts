import type { Page } from '@playwright/test';

/** A stroke of an input method, as the browser hears it: the key itself is not known. */
const PROCESSED = 229;

/** A hand that writes with an input method. */
export interface InputMethod {
	/** A key that the method takes. */
	readonly press: (code: string) => Promise<unknown>;
	/** The letters that are being put together. */
	readonly compose: (letters: string) => Promise<unknown>;
	/** They become words. */
	readonly take: (words: string) => Promise<unknown>;
}

export async function inputMethod(page: Page): Promise<InputMethod> {
	const session = await page.context().newCDPSession(page);
	return {
		press: (code) =>
			session.send('Input.dispatchKeyEvent', {
				...{ type: 'rawKeyDown', key: 'Process', code },
				windowsVirtualKeyCode: PROCESSED,
			}),
		compose: (text) =>
			session.send('Input.imeSetComposition', {
				...{ text, selectionStart: text.length, selectionEnd: text.length },
			}),
		take: (text) => session.send('Input.insertText', { text }),
	};
}
