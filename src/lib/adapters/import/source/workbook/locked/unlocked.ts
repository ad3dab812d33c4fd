import { message, type Message } from '$lib/domain/primitives/message';
import { refuse, type Result } from '$lib/domain/primitives/result';
import { hasAes } from './aes';
import { readAgileHead } from './agileHead';
import type { Bytes } from './bytes';
import type { Progress } from './spin';
import { readStandardHead } from './standardHead';
import { unlockAgile } from './unlockAgile';
import { unlockStandard } from './unlockStandard';

/** What of the library for compound files is used; its types leave it out. */
interface CompoundFiles {
	read(bytes: Uint8Array, options: { readonly type: 'array' }): object;
	find(file: object, name: string): { readonly content: ArrayLike<number> } | null;
}

/**
 * The file in a compound file that is locked with a password, as bytes that nothing has looked at yet.
 * Asks for the password when there is none; refuses what is sealed in a way that cannot be opened here.
 */
export async function unlocked(
	bytes: Uint8Array,
	password: string | undefined,
	progress: Progress = () => undefined,
): Promise<Result<Bytes, Message>> {
	try {
		const stream = await streamsOf(bytes);
		const unlock = lockOf(stream('EncryptionInfo'));
		if (unlock === null || !hasAes()) return refuse(message('import_workbook_locked'));
		if (password === undefined) return refuse(message('import_password_needed'));
		return await unlock(stream('EncryptedPackage'), password, progress);
	} catch {
		return refuse(message('import_workbook_damaged'));
	}
}

type Unlock = (
	sealed: Bytes,
	password: string,
	progress: Progress,
) => Promise<Result<Bytes, Message>>;

/** By what stands before the package; null: sealed as nobody here can open it. */
function lockOf(head: Bytes): Unlock | null {
	const agile = readAgileHead(head);
	if (agile !== null) return (...asked) => unlockAgile(agile, ...asked);
	const standard = readStandardHead(head);
	return standard && ((...asked) => unlockStandard(standard, ...asked));
}

async function streamsOf(bytes: Uint8Array): Promise<(name: string) => Bytes> {
	const { CFB } = (await import('@e965/xlsx')) as { readonly CFB: CompoundFiles };
	const file = CFB.read(bytes, { type: 'array' });
	return (name) => Uint8Array.from(CFB.find(file, `/${name}`)?.content ?? []);
}
