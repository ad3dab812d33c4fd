import type { Chunk, NameBook } from '../../domain/ledger/ledger';
import { refuse, type Result } from '../../domain/primitives/result';
import { decodeChunk, encodeChunk } from '../codec/chunk';
import type { Damage } from '../codec/damage';
import { encodeJson } from '../codec/json';
import type { NameListId } from '../codec/names';
import { hashOf } from '../codec/hashOf';
import type { Blobs } from './versionBody';

/** Names of one blob: full pages never change, so a checkpoint writes the last one only. */
export const PAGE_NAMES = 8192;

/** Where a blob is kept, and how to make its bytes when it is not there yet. */
export interface Address {
	readonly hash: string;
	/** Made when asked: a large sheet is never held twice. */
	readonly bytes: () => Uint8Array;
}

/**
 * Addresses of chunks and pages of names, remembered by identity, so that what did not change is
 * neither written nor hashed again.
 */
export class Addresses {
	readonly #chunks = new WeakMap<Chunk, string>();
	readonly #pages = new WeakMap<NameBook, Map<string, string>>();

	remember(chunk: Chunk, hash: string): void {
		this.#chunks.set(chunk, hash);
	}

	knows(chunk: Chunk): boolean {
		return this.#chunks.has(chunk);
	}

	async ofChunk(chunk: Chunk): Promise<Address> {
		const known = this.#chunks.get(chunk);
		if (known !== undefined) return { hash: known, bytes: () => encodeChunk(chunk) };
		const hash = await hashOf(encodeChunk(chunk));
		this.#chunks.set(chunk, hash);
		return { hash, bytes: () => encodeChunk(chunk) };
	}

	/** Address of the names `page × PAGE_NAMES` up to (not including) `end` of a list. */
	async ofPage(book: NameBook, list: NameListId, page: number, end: number): Promise<Address> {
		const pages = this.#pages.get(book) ?? new Map<string, string>();
		this.#pages.set(book, pages);
		const start = page * PAGE_NAMES;
		const encode = () => encodeJson(book[list].from(start, end));
		const key = `${list}/${page}/${end}`;
		const known = pages.get(key);
		if (known !== undefined) return { hash: known, bytes: encode };
		const hash = await hashOf(encode());
		pages.set(key, hash);
		return { hash, bytes: encode };
	}
}

/** The blobs of a version by their place in its list; `found` holds checked bytes. */
export const readBlobs = (
	hashes: readonly string[],
	found: ReadonlyMap<string, Uint8Array>,
	addresses: Addresses,
): Blobs => ({
	chunk(place): Result<Chunk, Damage> {
		const hash = hashes[place] ?? '';
		const bytes = found.get(hash);
		const chunk = bytes === undefined ? refuse<Damage>('truncated') : decodeChunk(bytes);
		if (chunk.ok) addresses.remember(chunk.value, hash);
		return chunk;
	},
	page: (place) => found.get(hashes[place] ?? '') ?? null,
});
