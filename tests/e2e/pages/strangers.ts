import type { BrowserContext } from '@playwright/test';
import type { Page } from '../test';

/** Counts whatever a hostile text gets to run: a call of `pwned`, a dialog, a window of its own. */
export async function watchExecutions(context: BrowserContext): Promise<string[]> {
	const seen: string[] = [];
	await context.exposeFunction('pwned', () => {
		seen.push('a script ran');
	});
	context.on('dialog', (dialog) => {
		seen.push(`a dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	context.on('page', () => {
		seen.push('a window opened');
	});
	return seen;
}

/**
 * What stands in the document and can only come from a text that was taken for markup: elements this
 * app never makes, attributes that run something, addresses made of figures. One line each.
 */
export const strangersOn = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const NEVER = new Set(
			'iframe frame object embed base math marquee portal video audio track image form template listing x mglyph foreignobject animate set use'.split(
				' ',
			),
		);
		/** Attributes that a person or a screen reader is told, and what a field holds. */
		const SAID = /^(title|aria-.+|value|label|placeholder|alt|data-.+|content|id|for|name)$/;
		const MARK = /pwned|elsewhere\.example/;
		const odd = (element: Element): string | null => {
			const name = element.localName.toLowerCase();
			if (NEVER.has(name)) return `<${name}>`;
			for (const { name: attribute, value } of element.attributes) {
				if (attribute.startsWith('on')) return `<${name} ${attribute}>`;
				if (MARK.test(value) && !SAID.test(attribute)) return `<${name} ${attribute}="${value}">`;
			}
			const runs = name === 'script' || name === 'style';
			return runs && MARK.test(element.textContent) ? `<${name}> with a text` : null;
		};
		return [...document.querySelectorAll('*')].flatMap((element) => odd(element) ?? []);
	});

/** Texts on the page, in choices and titles too, with a character that nobody sees: no sign stands for it. */
export const unseenOn = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const hidden = /[\u200b\u202a-\u202e\u2066-\u2069]/u;
		const found: string[] = [];
		const walk = document.createTreeWalker(
			document,
			NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
		);
		for (let at = walk.nextNode(); at !== null; at = walk.nextNode()) {
			if (at instanceof Element) {
				for (const { name, value } of at.attributes)
					if (/^(title|aria-.*|placeholder|alt)$/.test(name) && hidden.test(value))
						found.push(`${at.localName} ${name}=${value}`);
			} else if (hidden.test(at.nodeValue ?? '') && !at.parentElement?.closest('.hidden-sign'))
				found.push(`${at.parentElement?.localName ?? ''}: ${at.nodeValue ?? ''}`);
		}
		return found;
	});
