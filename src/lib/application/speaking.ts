import type { Reading } from '$lib/domain/primitives/soundsLike';

/** Says names: takes a while, so it is asked for many at once and answers beside the page. */
export interface Speaker {
	/** How each name is said, in their order. */
	read(names: readonly string[]): Promise<readonly Reading[]>;
}
