// Vite makes a file of every set of modules that the same parts share: some hundred small ones, each compressed by
// itself. What comes with the workbook on every page of it is one file here, and loses nothing by it.

/** The workbook on screen, and what reads the database ahead of it. */
const WORKBOOK = /\/src\/routes\/\(workbook\)\/workbookParts\.ts$/;
const STORAGE = /\/src\/lib\/composeStorage\.ts$/;
/** Works without the workbook, and asks for some of what it is made of. */
const APART = /\/src\/routes\/recovery\//;

/**
 * `found`: ids of the modules that come with the workbook alone. `first`: of those that paint the first
 * frame, and those that the database or a page of its own needs before it or without it.
 * @param {readonly string[]} ids every module
 * @param {(id: string) => { isEntry: boolean, importedIds: readonly string[], dynamicallyImportedIds: readonly string[] } | null} infoOf
 */
export function withWorkbook(ids, infoOf) {
	const reached = (from, later = false) => {
		const seen = new Set();
		const open = [...from];
		for (let id = open.pop(); id !== undefined; id = open.pop()) {
			if (seen.has(id)) continue;
			seen.add(id);
			const info = infoOf(id);
			open.push(...(info?.importedIds ?? []));
			if (later) open.push(...(info?.dynamicallyImportedIds ?? []));
		}
		return seen;
	};
	const named = (name) => ids.filter((id) => name.test(id));
	const painted = reached(ids.filter((id) => infoOf(id)?.isEntry === true));
	const before = reached(named(STORAGE));
	const apart = reached(named(APART), true);
	// A part that is asked for by itself stays the part that is asked for.
	const asked = new Set(ids.flatMap((id) => infoOf(id)?.dynamicallyImportedIds ?? []));
	const first = new Set([...painted, ...before, ...apart].filter((id) => !asked.has(id)));
	const found = [...reached(named(WORKBOOK))].filter((id) => !first.has(id) && !asked.has(id));
	return { first, found: new Set(found) };
}

export function workbookChunk() {
	let first = new Set();
	let found = new Set();
	return {
		name: 'workbook-chunk',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		buildEnd() {
			({ first, found } = withWorkbook([...this.getModuleIds()], (id) => this.getModuleInfo(id)));
		},
		outputOptions: (options) => ({
			...options,
			codeSplitting: {
				groups: [
					{ name: 'first', test: (id) => first.has(id), entriesAware: true, priority: 1 },
					{ name: 'workbook', test: (id) => found.has(id) },
				],
			},
		}),
	};
}
