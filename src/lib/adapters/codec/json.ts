import { ok, refuse, type Result } from '../../domain/primitives/result';
import type { Damage } from './damage';

/** JSON as UTF-8; half surrogates are written as escapes, so every string comes back as it was. */
export const encodeJson = (value: unknown): Uint8Array =>
	new TextEncoder().encode(JSON.stringify(value));

/** Reads what `encodeJson` wrote; never throws. */
export function decodeJson(bytes: Uint8Array): Result<unknown, Damage> {
	try {
		return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
	} catch {
		return refuse('malformed');
	}
}
