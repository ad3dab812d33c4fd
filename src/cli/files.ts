import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { LIMITS } from '../lib/domain/limits';
import { ok, refuse, type Result } from '../lib/domain/primitives/result';
import { problem, type Problem } from './problems';

const GZIP = [0x1f, 0x8b];
const MEBI = 1024 * 1024;

/** npm starts commands in the project's folder; paths are meant from where the user stands. */
const FROM = process.env['INIT_CWD'] ?? process.cwd();

/** The bytes of a file. */
export function readBytes(file: string): Result<Uint8Array, Problem> {
	try {
		return ok(readFileSync(resolve(FROM, file)));
	} catch (fault) {
		const code = (fault as NodeJS.ErrnoException).code ?? 'unknown';
		const key = code === 'ENOENT' ? 'cli_file_missing' : 'cli_file_unreadable';
		return refuse({ file, ...problem(key, { code }) });
	}
}

/** The UTF-8 text of a file, unpacked when it is gzip. Refuses what is larger than an import may be. */
export function readText(file: string): Result<string, Problem> {
	const bytes = readBytes(file);
	if (!bytes.ok) return bytes;
	const packed = GZIP.every((byte, place) => bytes.value[place] === byte);
	const limit = LIMITS.importBytes;
	let plain = bytes.value;
	if (packed) {
		try {
			plain = gunzipSync(plain, { maxOutputLength: limit });
		} catch (fault) {
			const large = fault instanceof RangeError;
			return refuse({
				file,
				...problem(large ? 'cli_file_too_large' : 'cli_file_damaged', { limit: limit / MEBI }),
			});
		}
	}
	if (plain.length > limit) {
		return refuse({ file, ...problem('cli_file_too_large', { limit: limit / MEBI }) });
	}
	try {
		return ok(new TextDecoder('utf-8', { fatal: true }).decode(plain));
	} catch {
		return refuse({ file, ...problem('cli_file_not_utf8') });
	}
}
