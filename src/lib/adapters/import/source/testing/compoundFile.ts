import { CFB } from '@e965/xlsx';

/** What of the library is used; its types leave it out. */
interface CompoundFiles {
	readonly utils: {
		cfb_new(): object;
		cfb_add(file: object, name: string, content: readonly number[]): void;
	};
	write(file: object): readonly number[];
}

/** A compound file with these streams. */
export function compoundFile(
	streams: Readonly<Record<string, Uint8Array>>,
): Uint8Array<ArrayBuffer> {
	const files = CFB as CompoundFiles;
	const file = files.utils.cfb_new();
	for (const [name, content] of Object.entries(streams))
		files.utils.cfb_add(file, `/${name}`, [...content]);
	return Uint8Array.from(files.write(file));
}
