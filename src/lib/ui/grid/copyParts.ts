interface Copying {
	execCommand(command: 'copy'): boolean;
}

/**
 * Puts texts on the clipboard by their types, exactly as they are, within a click or a key. The newer way,
 * navigator.clipboard.write, reads markup with the page's own policy first, which takes the styles from it.
 * False: the browser copied nothing.
 */
export function copyParts(parts: Readonly<Record<string, string>>): boolean {
	let heard = false;
	const copy = (event: ClipboardEvent): void => {
		if (event.clipboardData === null) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		for (const [type, text] of Object.entries(parts)) event.clipboardData.setData(type, text);
		heard = true;
	};
	addEventListener('copy', copy, { capture: true, once: true });
	const page: Copying = document;
	const done = page.execCommand('copy');
	removeEventListener('copy', copy, { capture: true });
	return done && heard;
}
