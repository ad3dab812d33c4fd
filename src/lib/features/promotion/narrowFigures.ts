/** What a phone says of a customer in a list: the figure that counts, and why. */
export interface NarrowFigures {
	readonly figure: string;
	readonly note: string;
	readonly bad: boolean;
}
