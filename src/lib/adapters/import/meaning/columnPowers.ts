import type { ImportChoices, Meaning } from '$lib/application/importing';
import { ATTRIBUTES } from '$lib/domain/customer/attributes';
import { kindOf } from '$lib/domain/ledger/chunkColumns';
import { REGISTERS } from '$lib/domain/register/register';
import type { Layout } from '../header/layout';
import { unitPower } from '../header/moneyUnit';

const MONEY_ATTRIBUTES: ReadonlySet<string> = new Set(
	Object.entries(ATTRIBUTES).flatMap(([id, kind]) => (kind === 'fen' ? [id] : [])),
);

/** A caption is about sums: these keep their own unit. */
const OF_A_PIECE: ReadonlySet<string | undefined> = new Set(['price', 'unit-cost']);

/**
 * The power of ten of each column's unit: its own title says it, else the caption over the table
 * does for money. A factor that the planner chose comes first: 1 switches a unit off.
 */
export function columnPowers(
	{ titles, captionPower }: Layout,
	meanings: readonly Meaning[],
	factors: ImportChoices['factors'],
): readonly number[] {
	return titles.map(({ unit }, column) => {
		const factor = factors?.get(column);
		if (factor !== undefined) return powerOf(factor);
		const kind = unitKind(meanings[column]);
		if (kind === null) return 0;
		const own = unit === null ? null : unitPower(unit, kind);
		const ofCaption = kind === 'money' && !OF_A_PIECE.has(meanings[column]?.kind);
		return own ?? (ofCaption ? (captionPower ?? 0) : 0);
	});
}

/** 10 000 → 4. */
const powerOf = (factor: number): number => Math.round(Math.log10(factor));

function unitKind(meaning: Meaning | undefined): 'money' | 'pieces' | null {
	if (meaning?.kind === 'month') return meaning.measure === 'quantity' ? 'pieces' : 'money';
	if (meaning?.kind === 'total' || meaning?.kind === 'cost' || OF_A_PIECE.has(meaning?.kind))
		return 'money';
	if (meaning?.kind === 'prospect')
		return REGISTERS.prospects[meaning.column].kind === 'fen' ? 'money' : null;
	if (meaning?.kind === 'attribute')
		return MONEY_ATTRIBUTES.has(meaning.attribute) ? 'money' : null;
	if (meaning?.kind !== 'sales') return null;
	if (meaning.column === 'quantity') return 'pieces';
	return kindOf(meaning.column) === 'number' ? 'money' : null;
}
