import type { Plan } from '../plan';
import { DISCLOSED_FIELDS, type DisclosedField } from '../policy/channelPolicy';
import type { DayNumber } from '../primitives/dayNumber';
import type { Code, Fen } from '../primitives/units';
import { maySee } from './audience';
import type { OtherNames } from './otherNames';

export interface DealerOptions {
	readonly customer: Code;
	/** From here on visits and calls are told. */
	readonly today: DayNumber;
	/** Money to whole units of so many fen; null: as it is. */
	readonly unit: Fen | null;
	/** With the names of our account managers. */
	readonly managers: boolean;
}

/** What the parts of a dealer's file are made from. */
export interface DealerInput extends DealerOptions {
	readonly plan: Plan;
	readonly others: OtherNames;
}

/**
 * Does the planner's list let this field go to dealers? One of the house never goes, whatever the list
 * says; a check says so [SHARE-2, GUARD-26].
 */
export const tells = ({ policy }: Pick<Plan, 'policy'>, field: DisclosedField): boolean =>
	policy.disclosure.includes(field) && maySee('dealer', DISCLOSED_FIELDS[field]);
