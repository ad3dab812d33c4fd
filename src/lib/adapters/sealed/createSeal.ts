import type { Seal } from '../../application/ports';
import { message } from '../../domain/primitives/message';
import { refuse } from '../../domain/primitives/result';
import { lockFile } from './lockFile';
import { isSealed, unlockFile } from './unlockFile';

/** crypto: without `subtle` on plain http, where nothing can be locked or unlocked. */
export function createSeal(crypto: Pick<Crypto, 'getRandomValues'> & Partial<Crypto>): Seal {
	const { subtle } = crypto;
	return {
		available: subtle !== undefined,
		isSealed,
		lock(file, passphrase) {
			if (subtle === undefined) throw new Error('no cryptography on this page');
			const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
			return lockFile({ subtle, random }, file, passphrase);
		},
		unlock: (file, passphrase) =>
			subtle === undefined
				? Promise.resolve(refuse(message('sealed_unavailable')))
				: unlockFile(subtle, file, passphrase),
	};
}
