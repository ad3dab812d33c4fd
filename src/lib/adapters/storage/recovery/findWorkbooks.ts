import type { FoundTail, FoundWorkbook } from '../../../application/recovery';
import { isFields } from '../../codec/shapes';
import type { Tail } from '../keptTail';
import { DELETED_PREFIX, HEAD_PREFIX } from '../schema';
import { looseTail, type LooseTail } from '../tailPlace';
import type { RawRow, RawStore } from './rawDatabase';
import { storedOf } from './storedOf';

/** What one database holds of a workbook. */
type InDatabase = Omit<FoundWorkbook, 'database' | 'left'>;

/** What lies beside the database. */
type Tails = Pick<Tail, 'of' | 'ids'>;
export const NO_TAILS: Tails = { of: () => [], ids: () => [] };

/** What of a workbook's tail is not in these rows; null: there is none. */
export const tailBeside = (
	stores: readonly RawStore[],
	tails: Tails,
	id: string,
): LooseTail | null => {
	const records = tails.of(id);
	return records.length === 0 ? null : looseTail(storedOf(stores, id), records);
};

/** The workbooks that any row, or a tail, speaks of, the one changed last first. */
export function findWorkbooks(
	stores: readonly RawStore[],
	tails: Tails = NO_TAILS,
): readonly InDatabase[] {
	const rowsOf = (name: string): readonly RawRow[] =>
		stores.find((store) => store.name === name)?.rows ?? [];
	const heads = new Map<string, unknown>();
	const deleted: string[] = [];
	for (const { key, value } of rowsOf('meta')) {
		if (typeof key !== 'string') continue;
		if (key.startsWith(HEAD_PREFIX)) heads.set(key.slice(HEAD_PREFIX.length), value);
		if (key.startsWith(DELETED_PREFIX)) deleted.push(key.slice(DELETED_PREFIX.length));
	}
	const records = countById(rowsOf('wal').filter(({ value }) => !isErased(value)));
	const versions = countById(rowsOf('version'));
	const beside = new Map<string, FoundTail>();
	for (const id of tails.ids()) {
		const loose = tailBeside(stores, tails, id);
		if (loose !== null) beside.set(id, { steps: loose.records.length, place: loose.place });
	}
	const stored = [...heads.keys(), ...records.keys(), ...versions.keys()];
	return [...new Set([...stored, ...beside.keys()])]
		.map((id) => {
			const head = heads.get(id);
			const wal = records.get(id) ?? NOTHING;
			const version = versions.get(id) ?? NOTHING;
			return {
				id,
				title: isFields(head) && typeof head['title'] === 'string' ? head['title'] : '',
				rows: isFields(head) && typeof head['rows'] === 'number' ? head['rows'] : 0,
				changedAt:
					isFields(head) && typeof head['changedAt'] === 'number' ? head['changedAt'] : null,
				records: wal.good,
				versions: version.good,
				unreadable: wal.bad + version.bad,
				deleted: deleted.includes(id),
				tail: beside.get(id) ?? null,
			};
		})
		.sort((a, b) => (b.changedAt ?? 0) - (a.changedAt ?? 0));
}

interface Count {
	readonly good: number;
	readonly bad: number;
}
const NOTHING: Count = { good: 0, bad: 0 };

function countById(rows: readonly RawRow[]): ReadonlyMap<string, Count> {
	const counts = new Map<string, Count>();
	for (const { key, value } of rows) {
		const id: unknown = Array.isArray(key) ? key[0] : null;
		if (typeof id !== 'string') continue;
		const { good, bad } = counts.get(id) ?? NOTHING;
		counts.set(id, isFields(value) ? { good: good + 1, bad } : { good, bad: bad + 1 });
	}
	return counts;
}

const isErased = (value: unknown): boolean => isFields(value) && value['kind'] === 'erased';
