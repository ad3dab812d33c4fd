import { isCount, isFields } from '../codec/shapes';
import type { Found, Stored } from './readWorkbook';
import type { WalRecord } from './schema';

/** Where the steps that lie beside the database belong. */
type TailPlace =
	/** After what is stored. */
	| 'end'
	/** After an earlier step: what is stored went on another way. */
	| 'branch'
	/** What they follow is gone. */
	| 'nowhere';

/** Steps that lie beside the database and are not in it. */
export interface LooseTail {
	readonly place: TailPlace;
	readonly records: readonly WalRecord[];
}

type Ground = Pick<Stored, 'records' | 'versions'>;
interface Point {
	readonly seq: number;
	readonly crc: number;
}

/** What of a tail the database does not have, and where it belongs; null: it has everything. */
export function looseTail(
	{ records, versions }: Ground,
	tail: readonly WalRecord[],
): LooseTail | null {
	const points = [...pointsOf(versions, 'crcStep'), ...pointsOf(records, 'crc')];
	const has = ({ seq, crc }: Point): boolean =>
		points.some((point) => point.seq === seq && point.crc === crc);
	const loose = tail.filter((record) => !has(record));
	const [first] = loose;
	if (first === undefined) return null;
	const top = Math.max(0, ...points.map(({ seq }) => seq));
	const before = { seq: first.prev, crc: first.crcPrev };
	const isKnown = has(before) || (before.seq === 0 && before.crc === 0);
	const place = !isKnown ? 'nowhere' : before.seq === top ? 'end' : 'branch';
	return { place, records: loose };
}

/** The workbook as it was with its tail: what went on another way is left out. */
export function withTail(stored: Stored, { records }: LooseTail): Stored {
	const from = records[0]?.prev ?? 0;
	const upTo = (found: readonly Found[]): Found[] => found.filter(({ seq }) => seq <= from);
	const loose = records.map((value) => ({ seq: value.seq, value }));
	return {
		...stored,
		records: [...upTo(stored.records), ...loose],
		versions: upTo(stored.versions),
		head: null,
	};
}

const pointsOf = (found: readonly Found[], field: 'crc' | 'crcStep'): Point[] =>
	found.flatMap(({ seq, value }) => {
		const crc = isFields(value) ? value[field] : null;
		return isCount(crc) ? [{ seq, crc }] : [];
	});
