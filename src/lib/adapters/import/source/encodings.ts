/** What a planner can say a text file was written in, as `TextDecoder` names it. */
export const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** How people write them. */
export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
	'utf-8': 'UTF-8',
	gb18030: 'GB18030',
	big5: 'Big5',
	'utf-16le': 'UTF-16LE',
	'utf-16be': 'UTF-16BE',
};

const MARKS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
	{ encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
	{ encoding: 'utf-16le', bytes: [0xff, 0xfe] },
	{ encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];
/** Bytes that tell whether a text without a mark is UTF-16. */
const TELLING_BYTES = 8192;
/** Commas, digits and line ends make every eighth character ASCII, whose other byte is 0. */
const MANY_ZEROS = 1 / 8;
const FEW_ZEROS = 1 / 64;

/** By the byte order mark, else by the zero bytes of UTF-16; null where neither tells. */
export function plainEncoding(bytes: Uint8Array): Encoding | null {
	const marked = MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte));
	return marked === undefined ? byZeros(bytes) : marked.encoding;
}

function byZeros(bytes: Uint8Array): Encoding | null {
	const pairs = Math.min(bytes.length, TELLING_BYTES) >> 1;
	let low = 0;
	let high = 0;
	for (let i = 0; i < pairs; i++) {
		if (bytes[i * 2] === 0) low++;
		if (bytes[i * 2 + 1] === 0) high++;
	}
	if (low + high === 0) return null;
	if (high >= pairs * MANY_ZEROS && low <= pairs * FEW_ZEROS) return 'utf-16le';
	return low >= pairs * MANY_ZEROS && high <= pairs * FEW_ZEROS ? 'utf-16be' : null;
}
