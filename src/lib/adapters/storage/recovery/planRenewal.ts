import type { MirrorEntry } from '../../../application/ports';
import type { Renewed } from '../../../application/recovery';
import type { Inputs } from '../../../domain/inputs';
import { isFields } from '../../codec/shapes';
import { deletedName, EPOCH, EPOCH_NAME, erasedName, headName } from '../schema';
import { withTail } from '../tailPlace';
import { findWorkbooks, tailBeside } from './findWorkbooks';
import type { RawStore } from './rawDatabase';
import { rebuild } from './rebuild';
import type { RenewalParts } from './recoveryOptions';
import { firstRecord, headOf } from './rowsOfInputs';
import { storedOf } from './storedOf';
import type { Rows } from './writeDatabase';

interface Renewal {
	readonly rows: Rows;
	readonly renewed: Renewed;
	/** Workbooks of which a copy was all there was. */
	readonly fromCopies: readonly string[];
}

/**
 * What a new database will hold. A workbook that can be rebuilt keeps its rows as they are, with every
 * step and version; of one that cannot, the newest copy that can be read takes their place.
 */
export async function planRenewal(
	stores: readonly RawStore[],
	parts: Pick<RenewalParts, 'tail' | 'mirror' | 'snapshots' | 'clock'>,
): Promise<Renewal> {
	const { tail, clock } = parts;
	const copies = (await parts.mirror.list()).filter(
		({ workbookId }) => !hasRow(stores, 'meta', erasedName(workbookId)),
	);
	const found = findWorkbooks(stores, tail).map(({ id }) => id);
	const wal: unknown[] = [];
	const meta: unknown[] = [];
	const replaced = new Set<string>();
	const fromCopies: string[] = [];
	const begin = (records: Parameters<typeof headOf>[0][], inputs: Inputs): void => {
		wal.push(...records);
		meta.push(headOf(records.at(-1)!, inputs));
	};
	let [whole, lost] = [0, 0];
	for (const id of new Set([...found, ...copies.map(({ workbookId }) => workbookId)])) {
		const stored = storedOf(stores, id);
		if ((await rebuild(stored)) !== null) {
			whole++;
			continue;
		}
		replaced.add(id);
		// It was never stored at all: what lies beside the database is the whole of it.
		const loose = tailBeside(stores, tail, id);
		const fromTail = loose?.records[0]?.prev === 0 ? await rebuild(withTail(stored, loose)) : null;
		if (loose !== null && fromTail !== null) {
			whole++;
			begin([...loose.records], fromTail);
			continue;
		}
		const inputs = await readNewest(id, copies, parts);
		if (inputs === null) {
			lost++;
			continue;
		}
		fromCopies.push(id);
		begin([firstRecord(id, inputs, clock.now())], inputs);
	}
	if (!hasRow(stores, 'meta', EPOCH_NAME)) meta.push({ name: EPOCH_NAME, epoch: EPOCH });
	const kept = keptRows(stores, replaced);
	return {
		rows: { ...kept, wal: [...kept.wal, ...wal], meta: [...kept.meta, ...meta] },
		renewed: { whole, copies: fromCopies.length, lost },
		fromCopies,
	};
}

/** Every row that could be read, but for those of these workbooks. */
function keptRows(stores: readonly RawStore[], replaced: ReadonlySet<string>): Rows {
	const names = new Set([...replaced].flatMap((id) => [headName(id), deletedName(id)]));
	const kept = (store: keyof Rows): unknown[] => {
		const rows = stores.find(({ name }) => name === store)?.rows ?? [];
		return rows.flatMap(({ key, value }) => {
			const isOf = Array.isArray(key) && typeof key[0] === 'string' && replaced.has(key[0]);
			const isNamed = typeof key === 'string' && store === 'meta' && names.has(key);
			return value === undefined || isOf || isNamed ? [] : [value];
		});
	};
	return {
		wal: kept('wal'),
		meta: kept('meta'),
		blob: kept('blob'),
		version: kept('version'),
		quarantine: kept('quarantine'),
	};
}

const hasRow = (stores: readonly RawStore[], store: string, name: string): boolean =>
	stores
		.find((each) => each.name === store)
		?.rows.some(({ key, value }) => key === name && isFields(value)) === true;

/** The newest copy of a workbook that can be read. */
async function readNewest(
	id: string,
	copies: readonly MirrorEntry[],
	{ mirror, snapshots }: Pick<RenewalParts, 'mirror' | 'snapshots'>,
): Promise<Inputs | null> {
	for (const copy of copies.filter(({ workbookId }) => workbookId === id)) {
		const file = await mirror.read(copy);
		const inputs = file === null ? null : await (await snapshots()).read(file);
		if (inputs?.ok === true) return inputs.value;
	}
	return null;
}
