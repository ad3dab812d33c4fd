const ENTITIES: ReadonlyMap<string, string> = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
	["'", '&#39;'],
]);

/** Text that shows itself: no markup in it survives. */
export const escapeHtml = (text: string): string =>
	text.replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? sign);

interface HtmlPolicy {
	createHTML(text: string): unknown;
}
interface PolicyFactory {
	createPolicy(name: string, rules: { createHTML: (text: string) => string }): HtmlPolicy;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
// A policy can be made once in the life of a page.
const policy: HtmlPolicy = factory?.createPolicy('app-html', { createHTML: escapeHtml }) ?? {
	createHTML: escapeHtml,
};

/** The grid's only way to markup: everything is escaped, whatever asks. */
export const sanitize = (text: string): string => policy.createHTML(text) as string;
