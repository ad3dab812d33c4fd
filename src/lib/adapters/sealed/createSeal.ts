import { message, type Message } from '../../domain/primitives/message';
import { refuse, type Result } from '../../domain/primitives/result';
import { lockFile } from './lockFile';
import { unlockFile } from './unlockFile';

/** Locks and unlocks files. crypto: without `subtle` on plain http, where nothing can be. */
export function createSeal(crypto: Pick<Crypto, 'getRandomValues'> & Partial<Crypto>) {
	const { subtle } = crypto;
	return {
		lock(file: Blob, passphrase: string): Promise<Blob> {
			if (subtle === undefined) throw new Error('no cryptography on this page');
			const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
			return lockFile({ subtle, random }, file, passphrase);
		},
		unlock: (file: Blob, passphrase: string): Promise<Result<Blob, Message>> =>
			subtle === undefined
				? Promise.resolve(refuse(message('sealed_unavailable')))
				: unlockFile(subtle, file, passphrase),
	};
}
