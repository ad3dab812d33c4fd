import { spellHidden } from '../format/hiddenSigns';

/** Words that are heard or seen without being text of the page. */
const WORDS = ['title', 'aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'alt'];
/** Where a sign stands for the character already, and what is no text for people. */
const LEFT_ALONE = '.hidden-sign, script, style';

/**
 * From now on spells out every character on the page that nobody would see: in sentences, choices and
 * titles, whoever wrote them there. Before the browser draws, and in what is drawn alone: the values of
 * fields, and the texts that are copied and exported from a grid, are what they were.
 */
export function spellOnScreen(page: Document): void {
	const watch = new MutationObserver((changes) => {
		for (const change of changes) {
			if (change.type === 'childList') change.addedNodes.forEach(spellWithin);
			else if (change.type === 'characterData') spellText(change.target as Text);
			else spellWord(change.target as Element, change.attributeName ?? '');
		}
	});
	watch.observe(page, {
		subtree: true,
		childList: true,
		characterData: true,
		attributes: true,
		attributeFilter: WORDS,
	});
}

function spellWithin(node: Node): void {
	if (node instanceof Text) spellText(node);
	if (!(node instanceof Element)) return;
	const walk = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
	for (let at: Node | null = walk.currentNode; at !== null; at = walk.nextNode()) {
		if (at instanceof Text) spellText(at);
		else if (at instanceof Element) for (const word of WORDS) spellWord(at, word);
	}
}

function spellText(text: Text): void {
	const spelled = spellHidden(text.data);
	if (spelled === text.data || text.parentElement?.closest(LEFT_ALONE)) return;
	text.data = spelled;
}

function spellWord(element: Element, word: string): void {
	const said = element.getAttribute(word);
	if (said === null) return;
	const spelled = spellHidden(said);
	if (spelled !== said) element.setAttribute(word, spelled);
}
