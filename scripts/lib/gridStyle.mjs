/**
 * The grid carries its core style sheet as a text in its script, and a theme's sizes, colours and icons, to
 * write them into the page. Ours brings both as files: settings.ts names the theme by its class.
 */
const IN_SCRIPT = [
	[/[/\\]handsontable[/\\]styles[/\\]handsontableStyles\.mjs$/, "export default '';"],
	[/[/\\]handsontable[/\\]themes[/\\]theme[/\\]main\.mjs$/, 'export const mainTheme = {};'],
];

/** Leaves them out of the build. */
export const gridStyleAsFile = () => ({
	name: 'grid-style-as-file',
	apply: 'build',
	enforce: 'pre',
	load: (id) => IN_SCRIPT.find(([file]) => file.test(id))?.[1] ?? null,
});

const SHEET = /[/\\]handsontable[/\\]styles[/\\][\w-]+\.css$/;

/**
 * What the grid can draw and ours never does (kit.ts registers three of its parts, settings.ts asks for nothing of
 * these): the starts of classes that therefore stand on no element.
 */
const ABSENT = [
	...['htContextMenu', 'htDropdownMenu', 'htFilters', 'htSubmenu', 'htUI', 'changeType', 'htItem'],
	...['htCustomMenu', 'htSeparator', 'listbox', 'autocomplete', 'htAutocomplete', 'htSelectEditor'],
	...['htCheckbox', 'ht-multi-select', 'ht-hyperlink', 'htComment', 'htSearchResult', 'htRowspan'],
	...['htHasRowspan', 'htNestedHeaders', 'ht_nesting', 'collapsibleIndicator', 'hiddenHeader'],
	...['beforeHidden', 'afterHidden', 'columnSorting', 'sortAction', 'sort-', 'has-sort-indicator'],
	...['ht__manualColumnMove', 'ht__manualRowMove', 'on-moving--', 'manualRowResizer', 'ht-dialog'],
	...['ht-pagination', 'ht-page-', 'ht-notification', 'ht-loading', 'ht-empty-data-state'],
	...['ht_clone_bottom', 'mobile', 'htAutoRowSize'],
];
const absent = new RegExp(`\\.(?:${ABSENT.join('|')})[\\w-]*`, 'u');
/** One cell over several rows or columns: there are none. */
const MERGED = '[class*="fullySelectedMergedCell';
/** What a selector says an element is not. */
const NEGATED = /:not\((?:[^()]|\([^()]*\))*\)/gu;

/** Could an element of ours be what this selector finds? */
export const findsOurs = (selector) => {
	const said = selector.replaceAll(NEGATED, '');
	return !absent.test(said) && !said.includes(MERGED);
};

/** Every corner of the grid's border; theme.css makes it 0. */
const isCorner = ({ type, prop = '', value = '' }) =>
	type === 'comment' || (prop.endsWith('-radius') && value === 'var(--ht-border-radius)');

/**
 * Of the grid's style sheet, what its parts on our page need: a browser asks of every cell at every
 * draw whether each rule is meant for it.
 */
export const gridStyle = () => ({
	postcssPlugin: 'grid-style',
	Once(root) {
		if (!SHEET.test(root.source?.input.file ?? '')) return;
		// Moved before the notice of its makers, it would lose us that.
		root.walkAtRules('charset', (rule) => rule.remove());
		root.walkRules((rule) => {
			if (rule.parent?.name === 'keyframes') return;
			const ours = rule.selectors.filter(findsOurs);
			if (ours.length === 0 || rule.nodes.every(isCorner)) rule.remove();
			else if (ours.length < rule.selectors.length) rule.selectors = ours;
		});
	},
});
