// Vite has a part that is loaded later name every file it stands on, so that they come at the same time. Most of
// them are there already, and their names cannot be compressed: those of files that the asking part itself stands
// on, or that start every page, are left out.

/** Where the scripts lie that start every page. */
const START = /\/entry\/[^/]+\.js$/;

/** @typedef {Readonly<Record<string, { type: string, fileName: string, imports?: readonly string[] }>>} Files */

/** File names of all that is there once the given files are. */
function closureOf(/** @type {Files} */ files, names) {
	const seen = new Set();
	const open = [...names];
	for (let name = open.pop(); name !== undefined; name = open.pop()) {
		if (seen.has(name)) continue;
		seen.add(name);
		open.push(...(files[name]?.imports ?? []));
	}
	return seen;
}

/**
 * Those of the files that a part has to fetch. host: the file that asks for it.
 * @param {Files} files
 * @param {string} host
 * @param {readonly string[]} wanted
 */
export function missingOf(files, host, wanted) {
	const starts = Object.keys(files).filter((name) => START.test(name));
	const there = closureOf(files, [host, ...starts]);
	return wanted.filter((name) => !there.has(name));
}

export function leanPreload() {
	/** @type {Files} */
	let files = {};
	return {
		name: 'lean-preload',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		config: () => ({
			build: {
				modulePreload: {
					resolveDependencies: (_part, wanted, { hostId, hostType }) =>
						hostType === 'js' ? missingOf(files, hostId, wanted) : [...wanted],
				},
			},
		}),
		generateBundle: {
			order: 'pre',
			handler(_, bundle) {
				files = bundle;
			},
		},
	};
}
