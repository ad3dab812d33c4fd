/**
 * The domain speaks in keys with typed arguments; sentences stand under the same key in the
 * message files, and whoever shows them formats each argument by its unit.
 */
export type MessageArgument =
	| string
	| number
	| { readonly fen: number }
	| { readonly ratio: number }
	| { readonly hours: number }
	| { readonly month: number }
	| { readonly day: number };

export interface Message {
	readonly key: string;
	readonly args: Readonly<Record<string, MessageArgument>>;
}

export const message = (key: string, args: Message['args'] = {}): Message => ({ key, args });
