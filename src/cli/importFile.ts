import { gunzipSync } from 'node:zlib';
import { basename } from 'node:path';
import type { Findings } from '../lib/adapters/import/findings';
import { openSource } from '../lib/adapters/import/source/openSource';
import type { OpenedSource } from '../lib/adapters/import/source/rawSheet';
import { understand } from '../lib/adapters/import/understand';
import { LIMITS } from '../lib/domain/limits';
import { ok, refuse, type Result } from '../lib/domain/primitives/result';
import { readBytes } from './files';
import type { ImportOptions } from './options';
import { problem, type Problem } from './problems';

const GZIP = [0x1f, 0x8b];

/** A file → what the import understands of it, by the same steps as on the page. */
export async function importFile({
	file,
	sheet,
	subject,
	year,
}: ImportOptions): Promise<Result<Findings, Problem>> {
	const bytes = readBytes(file);
	if (!bytes.ok) return bytes;
	const opened = await open(file, unpacked(bytes.value), sheet);
	if (!opened.ok) return opened;
	const found = understand(opened.value, {
		...(subject === null ? {} : { subject }),
		...(year === null ? {} : { year }),
	});
	return found.ok ? found : refuse({ file, message: found.reason });
}

/** A workbook is opened once more when another sheet is named than it proposes. */
async function open(
	file: string,
	bytes: Uint8Array,
	sheet: string | null,
): Promise<Result<OpenedSource, Problem>> {
	const source = {
		kind: 'file',
		name: basename(file),
		bytes: new Uint8Array(bytes).buffer,
	} as const;
	const opened = await openSource(source);
	if (!opened.ok) return refuse({ file, message: opened.reason });
	if (sheet === null) return opened;
	const named = opened.value.sheets.find(({ name }) => name === sheet);
	if (named === undefined) {
		const sheets = opened.value.sheets.map(({ name }) => name).join(', ');
		return refuse({ file, ...problem('cli_no_such_sheet', { value: sheet, sheets }) });
	}
	const again = await openSource(source, { sheets: [named.index] });
	return again.ok ? ok(again.value) : refuse({ file, message: again.reason });
}

/** Text is often kept packed; a damaged archive is refused by whoever reads it. */
function unpacked(bytes: Uint8Array): Uint8Array {
	if (!GZIP.every((byte, place) => bytes[place] === byte)) return bytes;
	try {
		return gunzipSync(bytes, { maxOutputLength: LIMITS.importBytes });
	} catch {
		return bytes;
	}
}
