import type { Step, Time } from '../../application/ports';
import { NAME_LISTS, type NameListId, type NameSizes } from '../codec/names';
import { sealVersion } from './record';
import { EPOCH, type VersionRecord } from './schema';
import { PAGE_NAMES, type Address, type Addresses } from './versionBlobs';
import { encodeVersion } from './versionBody';

/** Which state to write, and what hangs on it. */
export interface CheckpointOrder {
	readonly workbookId: string;
	readonly step: Step;
	/** CRC of the journal's record of the step. */
	readonly crcStep: number;
	/** Names that the journal has; later ones belong to no record yet. */
	readonly names: NameSizes;
	readonly time: Time;
	/** As in the record. */
	readonly kind: string;
}

/** Lets the page breathe: what is long is done in slices. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The version record of a state, and every blob it needs by its address. */
export async function versionOf(
	order: CheckpointOrder,
	addresses: Addresses,
): Promise<{ readonly version: VersionRecord; readonly blobs: ReadonlyMap<string, Address> }> {
	const { inputs } = order.step;
	const blobs = new Map<string, Address>();
	const places = new Map<string, number>();
	const place = (address: Address): number => {
		const known = places.get(address.hash);
		if (known !== undefined) return known;
		places.set(address.hash, blobs.size);
		blobs.set(address.hash, address);
		return blobs.size - 1;
	};
	const chunks: number[] = [];
	for (const chunk of inputs.ledger.chunks) {
		if (!addresses.knows(chunk)) await pause();
		chunks.push(place(await addresses.ofChunk(chunk)));
	}
	const names = new Map<NameListId, readonly number[]>();
	for (const list of NAME_LISTS) {
		const size = order.names[list];
		const pages: number[] = [];
		for (let page = 0; page * PAGE_NAMES < size; page++) {
			const end = Math.min(size, (page + 1) * PAGE_NAMES);
			if (page > 0) await pause();
			pages.push(place(await addresses.ofPage(inputs.names, list, page, end)));
		}
		names.set(list, pages);
	}
	const version = sealVersion({
		workbookId: order.workbookId,
		seq: order.step.sequence,
		epoch: EPOCH,
		time: order.time,
		kind: order.kind,
		label: order.step.label,
		crcStep: order.crcStep,
		blobs: [...blobs.keys()],
		body: encodeVersion(inputs, { chunks, names }),
	});
	return { version, blobs };
}
