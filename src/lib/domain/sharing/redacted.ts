import type { Fen } from '../primitives/units';

export const REDACTED_FOR = ['internal', 'dealer'] as const;

/** What was left out of a workbook before it was passed on; a snapshot says so in its head [SHARE-8]. */
export interface Redacted {
	readonly audience: (typeof REDACTED_FOR)[number];
	/** Names stand as pseudonyms. */
	readonly pseudonyms: boolean;
	/** Money was rounded to so many fen; null: it was not. */
	readonly unit: Fen | null;
}
