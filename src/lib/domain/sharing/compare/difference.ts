import type { AttributeId } from '../../customer/attributes';
import type { AttributeValue } from '../../customer/sheet';
import type { TemplateId } from '../../policy/policy';
import type { Fen, Month } from '../../primitives/units';
import type { Entry, RegisterId } from '../../register/register';
import type { Scenario } from '../../scenario/scenario';

/** Mine is the workbook on screen, theirs the one that came. */
export type Side = 'mine' | 'theirs';
/** Who has something where the two differ. */
export type Filled = 'both' | Side;
export type Change = 'added' | 'changed' | 'removed';

interface Base {
	/** The same for the same difference, whatever else differs. */
	readonly id: string;
	readonly filled: Filled;
	/** Whose is taken as long as nobody says otherwise. */
	readonly proposal: Side;
}

export interface TitleDifference extends Base {
	readonly kind: 'title';
	readonly mine: string;
	readonly theirs: string;
}
export interface TemplateDifference extends Base {
	readonly kind: 'template';
	readonly mine: TemplateId;
	readonly theirs: TemplateId;
}
/** Is the baseline locked? */
export interface PublishedDifference extends Base {
	readonly kind: 'published';
	readonly mine: boolean;
	readonly theirs: boolean;
}
/** A value of the baseline's or of a scenario's own changes; undefined: it says nothing there. */
export interface PolicyLeaf extends Base {
	readonly kind: 'policy';
	/** Id of a scenario, or `BASELINE`. */
	readonly scenario: string;
	/** Keys from the top; places in lists as digits. */
	readonly path: readonly string[];
	readonly mine: unknown;
	readonly theirs: unknown;
}
/** A scenario that one side alone has. */
export interface ScenarioDifference extends Base {
	readonly kind: 'scenario';
	readonly mine: Scenario | null;
	readonly theirs: Scenario | null;
}
/** What a scenario that both have is called, or said to be for. */
export interface SaidDifference extends Base {
	readonly kind: 'said';
	readonly scenario: string;
	readonly what: 'name' | 'note' | 'color';
	readonly mine: string;
	readonly theirs: string;
}
/** A column of the customer sheet: ours, one of the planner's own by its title, or the number. */
export type FactField =
	| { readonly kind: 'attribute'; readonly id: AttributeId }
	| { readonly kind: 'own'; readonly title: string }
	| { readonly kind: 'number' }
	/** What is written beside the cell of a column, as the sheet calls it. */
	| { readonly kind: 'note'; readonly column: string };
export interface FactDifference extends Base {
	readonly kind: 'fact';
	readonly customer: string;
	readonly field: FactField;
	readonly mine: AttributeValue;
	readonly theirs: AttributeValue;
}
/** A customer that one customer sheet alone says anything of; how many facts each has. */
export interface CustomerDifference extends Base {
	readonly kind: 'customer';
	readonly customer: string;
	readonly mine: number;
	readonly theirs: number;
}
/** Rows of the sales sheet; months are null where no row has a day. */
export interface RowSum {
	readonly rows: number;
	readonly from: Month | null;
	readonly to: Month | null;
	readonly amount: Fen;
}
export interface RowsDifference extends Base {
	readonly kind: 'sales';
	readonly change: Change;
	readonly mine: RowSum;
	readonly theirs: RowSum;
	/** Of changed rows: pairs that agree as well with others. */
	readonly doubtful: number;
}
/** An entry of a register, customers in the codes of its own side; with its row there. */
export interface EntryAt {
	readonly row: number;
	readonly entry: Entry;
}
export interface EntryDifference extends Base {
	readonly kind: 'entry';
	readonly register: RegisterId;
	readonly change: Change;
	readonly mine: EntryAt | null;
	readonly theirs: EntryAt | null;
}

export type Difference =
	| TitleDifference
	| TemplateDifference
	| PublishedDifference
	| PolicyLeaf
	| ScenarioDifference
	| SaidDifference
	| FactDifference
	| CustomerDifference
	| RowsDifference
	| EntryDifference;

/** What both say differently stays mine; what one side alone has is taken [OPEN-3]. */
export const proposalFor = (filled: Filled): Side => (filled === 'theirs' ? 'theirs' : 'mine');

/** Both marks at once. */
export const judged = (hasMine: boolean, hasTheirs: boolean): Pick<Base, 'filled' | 'proposal'> => {
	const filled = hasMine && hasTheirs ? 'both' : hasMine ? 'mine' : 'theirs';
	return { filled, proposal: proposalFor(filled) };
};
