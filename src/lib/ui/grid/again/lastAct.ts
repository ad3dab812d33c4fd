import type { Act } from '../live';

let last: Act | null = null;

/** null: what was done last means nothing elsewhere. */
export const remember = (act: Act | null): void => {
	last = act;
};

/** Does what was done last to what is selected now, as F4 does in a workbook; nothing where that means nothing. */
export const repeat: Act = (grid) => last?.(grid);
