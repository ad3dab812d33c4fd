/**
 * The domain speaks in keys with typed arguments; sentences stand under the same key in the
 * message files, and whoever shows them formats each argument by its unit.
 */
export type MessageArgument =
	| string
	| number
	| { readonly fen: number }
	/** Money to be shown to the fen, where a shortened figure would mislead. */
	| { readonly exactFen: number }
	| { readonly ratio: number }
	| { readonly hours: number }
	| { readonly month: number }
	| { readonly day: number }
	| { readonly tier: Named }
	| { readonly segment: Named }
	| { readonly team: Named };

/** Something the planner can name; built-in names are translated where they are shown. */
export interface Named {
	readonly id: string;
	readonly name: string;
}

export interface Message {
	readonly key: string;
	readonly args: Readonly<Record<string, MessageArgument>>;
}

export const message = (key: string, args: Message['args'] = {}): Message => ({ key, args });
