import type { IconName } from '../controls/icons';

/** Something that can be asked for by its name. */
export interface Entry {
	readonly id: string;
	/** In the language on screen. */
	readonly title: string;
	/** Other words it is looked for by, in lower case, by spaces: the other language's too. */
	readonly terms: string;
	/** The title in the other language, found by as the title is: by a part of it and as it is said. */
	readonly also?: string;
	/** What tells it from others of its name: its key, what it is. */
	readonly detail?: string;
	readonly icon?: IconName;
	readonly run: () => void;
}
