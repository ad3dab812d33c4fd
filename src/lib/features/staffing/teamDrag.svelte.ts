import type { Cell } from '$lib/domain/plan';
import { Carry } from '$lib/ui/controls/carry.svelte';

/** What is carried over the table of teams: a whole team, or a tier of one. */
export type Carried =
	| { readonly kind: 'team'; readonly team: string }
	| { readonly kind: 'tier'; readonly cell: Cell; readonly from: string | null };

export class TeamDrag extends Carry<Carried> {}
