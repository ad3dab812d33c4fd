// Compiles the sentences of src/lib/i18n into typed functions, when they are newer than the result.
// Every file is put in place by a rename, so that a test run beside it never reads half a file.
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT, isEntry } from './lib/paths.mjs';

const I18N = join(ROOT, 'src/lib/i18n');
const PROJECT = join(I18N, 'project.inlang');
const OUT = join(I18N, 'paraglide');
const STAMP = join(OUT, '.stamp');

/** Options of the compiler: the locale is decided by our own rune, see src/lib/i18n/locale.svelte.ts. */
const OPTIONS = {
	outputStructure: 'locale-modules',
	strategy: ['globalVariable', 'baseLocale'],
	emitGitIgnore: false,
	emitPrettierIgnore: false,
	emitReadme: false,
	disableAsyncLocalStorage: true,
};

/** The digest of everything the compiled result depends on. */
function digest() {
	const hash = createHash('sha256').update(JSON.stringify(OPTIONS));
	const sources = [
		join(PROJECT, 'settings.json'),
		join(ROOT, 'node_modules/@inlang/paraglide-js/package.json'),
		...readdirSync(join(I18N, 'messages'))
			.sort()
			.map((name) => join(I18N, 'messages', name)),
	];
	for (const path of sources) hash.update(path.slice(ROOT.length)).update(readFileSync(path));
	return hash.digest('hex');
}

function listFiles(folder, prefix = '') {
	return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
		const name = join(prefix, entry.name);
		return entry.isDirectory() ? listFiles(folder, name) : [name];
	});
}

/** Compiles when the sentences, or the compiler, are not those of the last time. */
export async function compileMessages() {
	const wanted = digest();
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
	const { compile } = await import('@inlang/paraglide-js');
	const fresh = join(ROOT, 'node_modules/.cache', `messages-${process.pid}`);
	try {
		await compile({ project: PROJECT, outdir: fresh, ...OPTIONS });
		const names = listFiles(fresh);
		for (const name of names) {
			mkdirSync(dirname(join(OUT, name)), { recursive: true });
			renameSync(join(fresh, name), join(OUT, name));
		}
		for (const name of listFiles(OUT)) if (!names.includes(name)) rmSync(join(OUT, name));
		writeFileSync(STAMP, wanted);
	} finally {
		rmSync(fresh, { recursive: true, force: true });
	}
}

if (isEntry(import.meta.url)) await compileMessages();
