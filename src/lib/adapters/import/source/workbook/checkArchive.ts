import { LIMITS } from '$lib/domain/limits';
import { message, type Message } from '$lib/domain/primitives/message';
import type { ZipEntry } from './zipDirectory';

const MEBI = 1024 * 1024;
/** No sheet that anybody filled packs better than this. */
const MOST_RATIO = 100;
/** Below this nobody is harmed by any ratio. */
const HARMLESS = 32 * MEBI;
const METHODS = [0, 8];
/** Bytes of nothing, deflated. */
const EMPTY_PACKED = 5;

/** Why an archive is not opened, from what its directory says alone; null when it may be. */
export function checkArchive(entries: readonly ZipEntry[]): Message | null {
	if (entries.length > LIMITS.workbookEntries)
		return message('import_workbook_parts', { limit: LIMITS.workbookEntries });
	if (entries.some(({ encrypted }) => encrypted)) return message('import_workbook_locked');
	// A size of 0 before bytes that are there would let them grow without a limit.
	const lies = ({ packed, inflated }: ZipEntry): boolean => inflated === 0 && packed > EMPTY_PACKED;
	if (entries.some((entry) => !METHODS.includes(entry.method) || lies(entry)))
		return message('import_workbook_damaged');
	const inflated = entries.reduce((sum, entry) => sum + entry.inflated, 0);
	const bomb = entries.some(
		(entry) => entry.inflated > HARMLESS && entry.inflated > entry.packed * MOST_RATIO,
	);
	return inflated > LIMITS.workbookBytes || bomb
		? message('import_workbook_bomb', {
				megabytes: Math.ceil(inflated / MEBI),
				limit: LIMITS.workbookBytes / MEBI,
			})
		: null;
}
