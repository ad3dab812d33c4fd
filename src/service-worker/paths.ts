/** Files that hosts read and pages do not, and the one that an administrator edits after the build. */
const FOR_HOSTS = /\/(_headers|web\.config|\.nojekyll)$/;
const KEPT_FRESH = '/config.json';

/** Whether a static file belongs to the version that is kept for working offline. */
export const isPrecached = (path: string): boolean => !FOR_HOSTS.test(path) && !isKeptFresh(path);

/** Whether a file is asked from the host first each time. */
export const isKeptFresh = (path: string): boolean => path.endsWith(KEPT_FRESH);

/**
 * The page's own address when a path lacks the closing slash (`/x/tiers` → `/x/tiers/`), else null.
 * Pages refer to their files relatively, so the wrong address would load nothing.
 */
export function folderOf(path: string, pages: ReadonlySet<string>): string | null {
	const folder = `${path}/`;
	return !path.endsWith('/') && pages.has(folder) ? folder : null;
}
