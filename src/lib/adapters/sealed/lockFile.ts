import { deriveKey } from './deriveKey';
import { headerLine, ITERATIONS, NONCE_BYTES, PIECE_BYTES, SALT_BYTES } from './header';
import { nonceOf, piecesOf, sealedBytes } from './pieces';

/** What a lock needs of the browser. */
interface LockTools {
	readonly subtle: SubtleCrypto;
	readonly random: (bytes: number) => Uint8Array<ArrayBuffer>;
}

/** A file that opens with the passphrase alone. It is packed first: what is sealed does not pack. */
export async function lockFile(
	{ subtle, random }: LockTools,
	file: Blob,
	passphrase: string,
	iterations = ITERATIONS,
	piece = PIECE_BYTES,
): Promise<Blob> {
	const packed = await new Response(
		file.stream().pipeThrough(new CompressionStream('gzip')),
	).blob();
	const header = {
		...{ iterations, piece },
		salt: random(SALT_BYTES),
		nonce: random(NONCE_BYTES),
		bytes: sealedBytes(packed.size, piece),
	};
	const line = new TextEncoder().encode(headerLine(header));
	const key = await deriveKey(subtle, passphrase, header);
	const parts: BlobPart[] = [line];
	const count = piecesOf(packed.size, piece);
	for (let place = 0; place < count; place++) {
		const plain = await packed.slice(place * piece, (place + 1) * piece).arrayBuffer();
		const iv = nonceOf(header.nonce, place, place === count - 1);
		parts.push(await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: line }, key, plain));
	}
	return new Blob(parts, { type: 'application/vnd.tierplan.sealed' });
}
