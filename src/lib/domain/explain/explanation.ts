import type { Message } from '../primitives/message';

/** Why a figure is what it is: one sentence, then what it rests on, each a line that can be copied. */
export interface Explanation {
	readonly lead: Message;
	readonly lines: readonly Message[];
}

/** The whole explanation, line by line [EXPLAIN-3]. */
export const explanationLines = ({ lead, lines }: Explanation): readonly Message[] => [
	lead,
	...lines,
];
