const SNAPSHOT = /\.(?:tierplan|json|gz)$/i;
const STARTS = /^\uFEFF?\s{0,16}\{"format":"tierplan\.(?:snapshot|sealed)"/;

/** Is this, by its name, a snapshot? What is inside is judged by whoever reads it. */
export const isSnapshotName = (name: string): boolean => SNAPSHOT.test(name);

/**
 * A text that begins like a snapshot as the file it was; null: it is something else. A clipboard
 * changes line ends and drops the last one, which a file must have.
 */
export function snapshotInText(text: string, name: string): File | null {
	if (!STARTS.test(text)) return null;
	const lines = text
		.replace(/^\uFEFF/, '')
		.replaceAll('\r\n', '\n')
		.trim();
	return new File([`${lines}\n`], name);
}
