import type { ImportDraft } from '$lib/application/importing';
import type { CustomerPlan } from '$lib/domain/customer/planCustomers';
import type { MergePlan } from '$lib/domain/ledger/merge/planMerge';
import type { ProspectPlan } from '$lib/domain/register/planProspects';

/** A table that is being read. */
export interface Reading {
	/** The file's name; empty for the clipboard. */
	readonly name: string;
	/** 0–1. */
	readonly share: number;
}

/** What the last import brought, for the strip above the sheet. */
export interface Imported {
	readonly draft: ImportDraft;
	/** What was done with sales; null where customers came in. */
	readonly plan: MergePlan | null;
	readonly facts: CustomerPlan | null;
	/** What came in of prospects; null where none did. */
	readonly prospects: ProspectPlan | null;
	readonly pasted: boolean;
	/** Step of the history that undo takes back. */
	readonly sequence: number;
}
