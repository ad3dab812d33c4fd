import { createContext } from 'svelte';
import type { Code } from '$lib/domain/primitives/units';

/** Opens the card of a customer over the sheet on screen. */
export interface Cards {
	/** Is a card open? */
	readonly open: boolean;
	/** Shows the card of a customer, who is selected on every sheet then. */
	show(customer: Code): void;
	close(): void;
}

export const [getCards, setCards] = createContext<Cards>();
