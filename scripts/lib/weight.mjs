// What the script of a page weighs, gzipped, from the manifest of the build: until the page is painted, until its
// sheet takes what is given to it, until its grid stands.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { manifestOf } from './build.mjs';
import { ROOT } from './paths.mjs';

const KIT = '.svelte-kit/generated/client-optimized';
const SITE = join(ROOT, 'build');
const LANGUAGES = ['zh-CN', 'en'];
/** Asked for by a page itself, before anything is pressed. */
const SOURCE = /^src\//;
/** Asked for as soon as a sheet with a grid is drawn. */
const GRID = /^src\/lib\/ui\/grid\/(handsontable|tabulator)\//;

export const readManifest = () => JSON.parse(readFileSync(manifestOf('build'), 'utf8'));

/** Bytes of a file of the build as the host sends it. */
export const gzippedSize = (file) => gzipSync(readFileSync(join(SITE, file))).length;

/** Route of each page of the site, with the pages and layouts that Kit has wrapped for it. */
export function pagesIn(manifest, read = (path) => readFileSync(join(ROOT, path), 'utf8')) {
	const nodes = Object.keys(manifest)
		.filter((key) => key.startsWith(`${KIT}/nodes/`))
		.map((key) => ({ key, path: /src\/routes\/([^"']*)\+(?:page|layout)\.svelte/.exec(read(key)) }))
		.flatMap(({ key, path }) => (path === null ? [] : [{ key, folder: path[1], file: path[0] }]));
	return nodes
		.filter(({ file }) => file.endsWith('+page.svelte'))
		.map(({ key, folder, file }) => {
			const layouts = nodes.filter(
				(node) => node.file.endsWith('+layout.svelte') && folder.startsWith(node.folder),
			);
			const parts = [...layouts, { key, file }];
			return {
				route: `/${folder.replace(/\([^)]*\)\//g, '').replace(/\/$/, '')}`,
				nodes: parts.map((part) => part.key),
				sources: parts.map((part) => part.file.replace(/^src\//, '')),
			};
		});
}

/** Keys of every chunk that is loaded with the given ones. */
function loadedWith(manifest, keys) {
	const seen = new Set();
	const open = [...keys];
	for (let key = open.pop(); key !== undefined; key = open.pop()) {
		if (seen.has(key)) continue;
		seen.add(key);
		open.push(...(manifest[key].imports ?? []));
	}
	return seen;
}

/**
 * Script files of a page with their sizes, the heaviest first, the sentences of the language that weighs
 * more included. until: `painted` (the frame and what to do can be read), `ready` (with what the page asks
 * for by itself: the workbook and its sheet), `grid` (until that stands).
 * @param {{ until: 'painted' | 'ready' | 'grid', size?: (file: string) => number }} options
 * @returns {{ file: string, bytes: number }[]}
 */
export function filesOf(manifest, page, { until, size = gzippedSize }) {
	const start = Object.keys(manifest).filter(
		(key) => manifest[key].isEntry && !key.startsWith(`${KIT}/nodes/`),
	);
	const chunks = loadedWith(manifest, [...start, ...page.nodes]);
	const askedBy = (keys, wanted) =>
		[...keys].flatMap((key) =>
			(manifest[key].dynamicImports ?? []).filter((each) => wanted.test(each)),
		);
	const asked = until === 'painted' ? [] : askedBy(chunks, SOURCE).filter((key) => !GRID.test(key));
	for (const key of loadedWith(manifest, asked)) chunks.add(key);
	if (until === 'grid') {
		for (const key of loadedWith(manifest, askedBy(chunks, GRID))) chunks.add(key);
	}
	const scripts = [...chunks]
		.map((key) => manifest[key].file)
		.filter((file) => /\.m?js$/.test(file));
	const sized = (files) => [...new Set(files)].map((file) => ({ file, bytes: size(file) }));
	const speaking = [...page.sources, ...asked.map((key) => key.replace(SOURCE, ''))];
	const [said] = LANGUAGES.map((language) =>
		sized(
			speaking
				.map((source) => manifest[`sentences:${language}/${source}.js`]?.file)
				.filter((file) => file !== undefined),
		),
	).sort((a, b) => total(b) - total(a));
	return [...sized(scripts), ...said].sort((a, b) => b.bytes - a.bytes);
}

/** @type {(files: { bytes: number }[]) => number} */
export const total = (files) => files.reduce((bytes, file) => bytes + file.bytes, 0);
