import type { ImportDraft, ImportMode } from '$lib/application/importing';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount } from '$lib/ui/format';

/** What the button will do, with its counts. `oldRows`: rows that are there now. */
export function commitWords(
	{ summary }: ImportDraft,
	mode: ImportMode,
	oldRows: number,
	locale: Locale,
): string {
	const rows = formatCount(summary.rows, locale);
	const cells = formatCount(summary.refusedCells, locale);
	const old = formatCount(oldRows, locale);
	const replaces = mode === 'replace' && oldRows > 0;
	if (summary.refusedCells === 0) {
		return replaces ? m.preview_commit_replace({ old, rows }) : m.preview_commit({ rows });
	}
	return replaces
		? m.preview_commit_replace_refused({ old, rows, cells })
		: m.preview_commit_refused({ rows, cells });
}
