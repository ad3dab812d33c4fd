import { LIMITS } from '../../domain/limits';
import { message, type Message } from '../../domain/primitives/message';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import { base64, bytesOf } from './base64';

const FORMAT = 'tierplan.sealed';
const MAJOR = 1;
const MINOR = 0;
const KDF = 'PBKDF2-SHA-256';
const CIPHER = 'AES-256-GCM';

/** Work that a guess costs; more than the present advice (OWASP: 600 000). */
export const ITERATIONS = 1_000_000;
/** A file may ask for no less than makes sense, and for no more than a browser gets done in seconds. */
const FEWEST_ITERATIONS = 100_000;
const MOST_ITERATIONS = 10_000_000;
export const SALT_BYTES = 16;
/** A nonce is this, the number of the piece in 4 bytes, and 1 for the last piece. */
export const NONCE_BYTES = 7;
/** Plain bytes of a piece. */
export const PIECE_BYTES = 1 << 20;
const LARGEST_PIECE = 1 << 24;
/** AES-GCM adds so much to each piece. */
export const TAG_BYTES = 16;
/** No header is longer. */
export const HEADER_BYTES = 1024;

/** First line of a sealed file: how to get the key, and how long the rest is. */
export interface Header {
	readonly iterations: number;
	readonly salt: Uint8Array<ArrayBuffer>;
	readonly nonce: Uint8Array<ArrayBuffer>;
	/** Plain bytes of every piece but the last. */
	readonly piece: number;
	/** Bytes behind the header. */
	readonly bytes: number;
}

/** The line as it stands in the file; every piece is sealed together with it. */
export const headerLine = ({ iterations, salt, nonce, piece, bytes }: Header): string =>
	`${JSON.stringify({
		format: FORMAT,
		version: { major: MAJOR, minor: MINOR },
		kdf: { name: KDF, iterations, salt: base64(salt) },
		cipher: { name: CIPHER, piece, nonce: base64(nonce) },
		bytes,
	})}\n`;

const NUMBER = '(0|[1-9]\\d{0,14})';
const LINE = new RegExp(
	`^\\{"format":"${FORMAT.replace('.', '\\.')}","version":\\{"major":${NUMBER},"minor":${NUMBER}\\},` +
		`"kdf":\\{"name":"${KDF}","iterations":${NUMBER},"salt":"([^"]{0,64})"\\},` +
		`"cipher":\\{"name":"${CIPHER}","piece":${NUMBER},"nonce":"([^"]{0,64})"\\},"bytes":${NUMBER}\\}\\n$`,
);
const VERSION = /"version":\{"major":(\d{1,9}),"minor":(\d{1,9})\}/;

const between = (value: number, least: number, most: number): boolean =>
	value >= least && value <= most;

/** What the first line says, looked over before any work is done for it. */
export function readHeader(line: string): Result<Header, Message> {
	const version = VERSION.exec(line);
	if (version !== null && Number(version[1]) > MAJOR) {
		return refuse(message('sealed_newer', { version: `${version[1]!}.${version[2]!}` }));
	}
	const match = LINE.exec(line);
	if (match === null) return refuse(message('sealed_wrong'));
	const [, , , iterations, salt = '', piece, nonce = '', bytes] = match;
	const header = {
		iterations: Number(iterations),
		salt: bytesOf(salt),
		nonce: bytesOf(nonce),
		piece: Number(piece),
		bytes: Number(bytes),
	};
	const fits =
		between(header.iterations, FEWEST_ITERATIONS, MOST_ITERATIONS) &&
		between(header.piece, 1, LARGEST_PIECE) &&
		between(header.bytes, TAG_BYTES, LIMITS.snapshotBytes) &&
		header.salt?.length === SALT_BYTES &&
		header.nonce?.length === NONCE_BYTES;
	return fits ? ok(header as Header) : refuse(message('sealed_wrong'));
}
