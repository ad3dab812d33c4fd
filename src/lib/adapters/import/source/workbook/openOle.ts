import { message, type Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import type { SourceChoices } from '../rawSheet';
import type { Progress } from './locked/spin';
import { unlocked } from './locked/unlocked';
import { goesInCircles } from './oleChains';
import { openArchive } from './openArchive';
import type { RawBook } from './rawGrid';
import { readXlsBook } from './readXls';
import { refusalOf } from './refusal';

/** Share of opening a locked workbook that its password takes: a second, as most of the rest do. */
const UNLOCKED = 0.8;

/** Streams of a compound file, by their names in its directory. */
const LOCKED = ['EncryptedPackage', 'EncryptionInfo'];
const WORKBOOK = ['Workbook', 'Book'];

/** A compound file: an .xls or .et, or what Excel makes of an .xlsx with a password. */
export async function openOle(
	bytes: Uint8Array,
	{ date1904, password }: Pick<SourceChoices, 'date1904' | 'password'>,
	progress: Progress = () => undefined,
): Promise<Result<RawBook, Message>> {
	if (goesInCircles(bytes)) return refuse(message('import_workbook_damaged'));
	const has = (names: readonly string[]): boolean => names.some((name) => holdsWide(bytes, name));
	if (has(LOCKED)) {
		const file = await unlocked(bytes, password, (share) => {
			progress(UNLOCKED * share);
		});
		return file.ok ? openArchive(file.value, date1904) : file;
	}
	if (!has(WORKBOOK)) return refuse(message('import_ole_not_workbook'));
	return readOldBook(bytes, date1904);
}

/** What SheetJS alone reads. */
export async function readOldBook(
	bytes: Uint8Array,
	date1904: boolean | undefined,
): Promise<Result<RawBook, Message>> {
	try {
		return ok(await readXlsBook(bytes, date1904));
	} catch (error) {
		return refuse(refusalOf(error));
	}
}

/** Does the name stand in the bytes in UTF-16, and end there? */
function holdsWide(bytes: Uint8Array, name: string): boolean {
	const first = name.charCodeAt(0);
	for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
		let i = 0;
		while (
			i <= name.length &&
			bytes[at + 2 * i] === (name.charCodeAt(i) || 0) &&
			bytes[at + 2 * i + 1] === 0
		)
			i++;
		if (i > name.length) return true;
	}
	return false;
}
