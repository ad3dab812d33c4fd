/** What a file is by its first bytes; its extension is not asked. */
export type FileKind = 'zip' | 'ole' | 'text';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

export function fileKind(bytes: Uint8Array): FileKind {
	const begins = (start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);
	if (begins(ZIP)) return 'zip';
	return begins(OLE) ? 'ole' : 'text';
}
