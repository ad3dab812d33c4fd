import { LIMITS } from '$lib/domain/limits';
import { message, type Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import { checkArchive } from './checkArchive';
import type { RawBook } from './rawGrid';
import { readXlsxBook } from './readXlsx';
import { refusalOf } from './refusal';
import { strayTexts } from './strayTexts';
import { zipDirectory, type ZipEntry } from './zipDirectory';

/** What a zip file is, by what it holds. */
const WORKBOOK = 'xl/workbook.xml';
/** Other sheets than .xlsx: .xlsb, OpenDocument, Numbers. */
const OTHER_SHEETS = /^xl\/workbook\.bin$|^content\.xml$|^Index\/.*\.iwa$/;

/** A zip file → the sheets of the workbook in it; refused before anything is inflated where its directory tells. */
export async function openArchive(
	bytes: Uint8Array,
	date1904: boolean | undefined,
): Promise<Result<RawBook, Message>> {
	const entries = zipDirectory(bytes, LIMITS.workbookEntries);
	if (entries === null) return refuse(message('import_workbook_damaged'));
	const reason = whyNot(entries);
	if (reason !== null) return refuse(reason);
	try {
		const book = await readXlsxBook(bytes, date1904);
		return ok({ ...book, stray: await strayTexts(bytes, entries) });
	} catch (error) {
		return refuse(refusalOf(error));
	}
}

function whyNot(entries: readonly ZipEntry[]): Message | null {
	const names = entries.map(({ name }) => name);
	const holds = (name: string): boolean => names.some((each) => each.toLowerCase() === name);
	if (!holds(WORKBOOK) && !names.some((name) => /workbook\d*\.xml$/i.test(name)))
		return message(
			names.some((name) => OTHER_SHEETS.test(name))
				? 'import_workbook_other'
				: 'import_archive_no_workbook',
		);
	return checkArchive(entries);
}
