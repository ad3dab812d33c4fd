// The grid carries its core style sheet as a text in its script, to write it into the page. Ours brings it as a file.
const TEXT = /[/\\]handsontable[/\\]styles[/\\]handsontableStyles\.mjs$/;

/** Leaves the text out of the build. */
export const gridStyleAsFile = () => ({
	name: 'grid-style-as-file',
	apply: 'build',
	enforce: 'pre',
	load: (id) => (TEXT.test(id) ? "export default '';" : null),
});
