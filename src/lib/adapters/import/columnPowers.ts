import type { ImportChoices, Meaning } from '$lib/application/importing';
import type { Layout } from './layout';
import { unitPower } from './moneyUnit';

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
		return own ?? (kind === 'money' ? (captionPower ?? 0) : 0);
	});
}

/** 10 000 → 4. */
const powerOf = (factor: number): number => Math.round(Math.log10(factor));

function unitKind(meaning: Meaning | undefined): 'money' | 'pieces' | null {
	if (meaning?.kind === 'month' || meaning?.kind === 'total') return 'money';
	if (meaning?.kind !== 'sales') return null;
	if (meaning.column === 'quantity') return 'pieces';
	return meaning.column === 'amount' ||
		meaning.column === 'profit' ||
		meaning.column === 'promotion'
		? 'money'
		: null;
}
