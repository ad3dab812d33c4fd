// In the built site a part of the page brings its sentences along, in the one language on screen.
// Everywhere else (tests, the command line, the page while it is written) `m` is the compiler's own.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from '../paths.mjs';
import { compiledSentences } from './compiledSentences.mjs';
import { PartsOfPage } from './partsOfPage.mjs';
import { SourceGraph, resolveIn } from './sourceGraph.mjs';

const SRC = join(ROOT, 'src');
const I18N = join(SRC, 'lib/i18n');
const MESSAGES = join(I18N, 'paraglide/messages');
const LOCALES = ['zh-CN', 'en'];
const TABLE = '\0sentences:';
const SPEAKER = '\0sentences';
const IMPORT = /\bimport\(\s*(["'])([^"']+)\1\s*\)/g;

/** Names every sentence there is, for what no part has named: it is asked for when one is missing. */
const WHOLE = '';

export function sentencesByLanguage() {
	let sentences = new Map();
	let parts;
	const keysOf = (name) =>
		name === WHOLE
			? [...sentences.get(LOCALES[0]).keys()]
			: parts.keysOf(name.split('|').map((path) => join(SRC, path)));
	const tables = (name) =>
		`{${LOCALES.map((locale) => `${JSON.stringify(locale)}: () => import(${JSON.stringify(`${TABLE}${locale}/${name}.js`)})`).join()}}`;
	return {
		name: 'sentences-by-language',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		buildStart() {
			sentences = new Map(
				LOCALES.map((locale) => [locale, compiledSentences(join(MESSAGES, `${locale}.js`))]),
			);
			const graph = new SourceGraph(SRC, new Set(sentences.get(LOCALES[0]).keys()));
			parts = new PartsOfPage(graph, join(SRC, 'routes'));
		},
		resolveId: {
			order: 'pre',
			handler(source, importer) {
				if (source.startsWith(TABLE)) return source;
				const speaks = source === './paraglide/messages' && importer === join(I18N, 'index.ts');
				return speaks ? SPEAKER : null;
			},
		},
		load(id) {
			if (id === SPEAKER) {
				const from = JSON.stringify(join(I18N, 'byLanguage.ts'));
				return `import { speakFrom } from ${from};\nexport const m = speakFrom(${tables(WHOLE)});`;
			}
			if (!id.startsWith(TABLE)) return null;
			const [, locale, name] = /^([^/]*)\/(.*)\.js$/.exec(id.slice(TABLE.length));
			const functions = sentences.get(locale);
			return `export default {\n${keysOf(name)
				.map((key) => `${key}: ${functions.get(key)}`)
				.join(',\n')}\n};`;
		},
		transform(code, id) {
			if (id.startsWith('\0') || id.includes('node_modules') || !code.includes('import('))
				return null;
			let wrapped = false;
			const changed = code.replace(IMPORT, (whole, _quote, specifier) => {
				const paths = sourcesOf(id, specifier);
				if (paths.length === 0 || parts.keysOf(paths).length === 0) return whole;
				wrapped = true;
				return `__sentences.with(${whole}, ${tables(paths.map((path) => relative(SRC, path)).join('|'))})`;
			});
			if (!wrapped) return null;
			const from = JSON.stringify(join(I18N, 'sentences.ts'));
			return {
				code: `import { sentences as __sentences } from ${from};\n${changed}`,
				map: null,
			};
		},
	};
}

/** The modules of src that an import brings: itself, or the page that Kit has wrapped into it. */
function sourcesOf(id, specifier) {
	const own = resolveIn(SRC, id, specifier);
	if (own !== null) return own.startsWith(SRC) ? [own] : [];
	const generated = `${join(dirname(id), specifier)}.js`;
	if (!id.includes('.svelte-kit') || !existsSync(generated)) return [];
	return [
		...readFileSync(generated, 'utf8').matchAll(/["']([^"']*\/src\/[^"']+\.svelte)["']/g),
	].map(([, path]) => join(dirname(generated), path));
}
