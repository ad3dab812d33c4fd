import { createContext } from 'svelte';

/** A place in the policy, and what shall stand there. */
export interface PolicyPut {
	/** Keys from the top of the policy. */
	readonly path: readonly string[];
	/** null: nothing is said any more. */
	readonly value: unknown;
}

/** What a control does to the policy on screen. Both verbs answer with what is wrong; empty: nothing. */
export interface PolicyEdits {
	/** Shows what it would do; nothing is kept. */
	readonly preview: (put: PolicyPut) => string;
	/** One step of the history, called by the name of what changed. */
	readonly keep: (put: PolicyPut, name: string) => string;
	/** What was only shown goes. */
	readonly cancel: () => void;
}

export const [getPolicyEdits, setPolicyEdits] = createContext<PolicyEdits>();
