/** Ctrl+O, as the browser's own choice of a file has it. */
export const opensFile = (event: KeyboardEvent): boolean =>
	event.key.toLowerCase() === 'o' &&
	(event.ctrlKey || event.metaKey) &&
	!(event.defaultPrevented || event.altKey || event.shiftKey);
