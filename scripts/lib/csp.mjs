import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The inline style of Kit's route announcer, read from Kit itself: an update of Kit cannot break it silently. */
function routeAnnouncerStyle() {
	const kit = createRequire(import.meta.url).resolve('@sveltejs/kit/package.json');
	const source = readFileSync(kit.replace('package.json', 'src/core/sync/write_root.js'), 'utf8');
	const style = /id="svelte-announcer"[^>]* style="([^"]+)"/.exec(source)?.[1];
	if (style === undefined)
		throw new Error('the route announcer of Kit has no inline style any more');
	return style;
}

/**
 * The policy of every page, written by Kit into a <meta>; Kit adds the hash of its own start script.
 * A <meta> cannot carry frame-ancestors: the host sends that one (docs/hosting.md).
 */
export const directives = {
	'default-src': ['none'],
	'script-src': ['self'],
	'style-src': ['self'],
	'style-src-attr': ['unsafe-hashes', sha256(routeAnnouncerStyle())],
	'img-src': ['self', 'data:', 'blob:'],
	'font-src': ['self'],
	'connect-src': ['self'],
	'worker-src': ['self'],
	'manifest-src': ['self'],
	'object-src': ['none'],
	'base-uri': ['none'],
	'form-action': ['none'],
	'frame-src': ['none'],
	'require-trusted-types-for': ['script'],
	'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'app-html', 'app-worker'],
};
