import { gunzipSync } from 'node:zlib';
import type { Inputs } from '../../../domain/inputs';
import type { Message } from '../../../domain/primitives/message';
import type { Result } from '../../../domain/primitives/result';
import { readSnapshot } from '../readSnapshot';

/** Reads as the command line does. */
export const read = (file: Uint8Array): Result<Inputs, Message> =>
	readSnapshot(file, (bytes, maxOutputLength) => gunzipSync(bytes, { maxOutputLength }));

/** The inputs of a file that must be in order. */
export function readWell(file: Uint8Array): Inputs {
	const result = read(file);
	if (!result.ok) throw new Error(JSON.stringify(result.reason));
	return result.value;
}

/** Why a file was refused: the key, and where if it says so. */
export function refusal(file: Uint8Array): string {
	const result = read(file);
	if (result.ok) return 'opened';
	const { key, args } = result.reason;
	const where = args['where'] ?? args['path'] ?? args['version'];
	return typeof where === 'string' ? `${key} ${where}` : key;
}
