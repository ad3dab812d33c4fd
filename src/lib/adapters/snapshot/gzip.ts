const MAGIC = [0x1f, 0x8b] as const;

/** Told by the first two bytes, never by the name of the file. */
export const isGzip = (bytes: Uint8Array): boolean =>
	bytes[0] === MAGIC[0] && bytes[1] === MAGIC[1];
