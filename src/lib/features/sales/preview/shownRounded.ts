import type { ImportDraft } from '$lib/application/importing';
import { FEN_PER_YUAN } from '$lib/domain/primitives/units';

/** A cell that shows whole yuan hides at most half of one. */
const HIDDEN = FEN_PER_YUAN / 2;

/**
 * Could the difference to the total row be decimals that the sheet hides? A clipboard carries what cells
 * show; a file, what they hold.
 */
export function shownRounded({ sheets, encoding, summary }: ImportDraft): boolean {
	const pasted = sheets.length === 0 && encoding === null;
	if (!pasted || summary.total === null) return false;
	const difference = Math.abs(summary.total.stated - summary.total.summed);
	return difference > 0 && difference <= summary.rows * HIDDEN;
}
