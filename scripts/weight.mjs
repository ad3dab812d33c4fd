// Fails when a page of the build loads more script than it may, and names what weighs most.
import { isEntry } from './lib/paths.mjs';
import { filesOf, pagesIn, readManifest, total } from './lib/weight.mjs';

const KIB = 1024;
/** KiB, gzipped: a little above what they weigh; docs/decisions/0006-weight.md says where they go. */
const LIMITS = { painted: 77, ready: 290, sheet: 450, other: 536 };
/** How many of the files of a page that is too heavy are named. */
const NAMED = 8;

const inKib = (bytes) => (bytes / KIB).toFixed(1).padStart(6);

/** The first page until it is painted and until it takes a paste, every page until its grid stands. */
function weigh() {
	const manifest = readManifest();
	const names = new Map(Object.entries(manifest).map(([key, { file, src }]) => [file, src ?? key]));
	const weighOne = (page, until, limit, name) => {
		const files = filesOf(manifest, page, { until });
		const heaviest = files
			.slice(0, NAMED)
			.map(({ file, bytes }) => `  ${inKib(bytes)}  ${names.get(file)} ${file}`);
		const line = `${inKib(total(files))} of ${limit} KiB  ${name}`;
		const tooHeavy = total(files) > limit * KIB;
		return { tooHeavy, text: tooHeavy ? [line, ...heaviest].join('\n') : line };
	};
	return pagesIn(manifest)
		.sort((a, b) => (a.route < b.route ? -1 : 1))
		.flatMap((page) =>
			page.route === '/'
				? [
						weighOne(page, 'painted', LIMITS.painted, '/, painted'),
						weighOne(page, 'ready', LIMITS.ready, '/, takes a paste'),
						weighOne(page, 'grid', LIMITS.sheet, '/, with its grid'),
					]
				: [
						weighOne(page, 'painted', LIMITS.painted, `${page.route}, painted`),
						weighOne(page, 'grid', LIMITS.other, page.route),
					],
		);
}

if (isEntry(import.meta.url)) {
	const weighed = weigh();
	for (const { text } of weighed) console.log(text);
	process.exit(weighed.some(({ tooHeavy }) => tooHeavy) ? 1 : 0);
}
