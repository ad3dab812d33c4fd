import type { NameList } from '$lib/domain/ledger/names';
import type { Reading } from '$lib/domain/primitives/soundsLike';
import { createContext } from 'svelte';

/** How names are said, for whoever looks a customer up by typing. */
export interface NameSounds {
	/** Empty while nobody knows; what reads it follows as names are learned. */
	readonly of: (name: string) => Reading;
	/** To be called when somebody begins to type; cheap when there is nothing new. */
	learn(names: Pick<NameList, 'size' | 'from'>): unknown;
}

export const [getNameSounds, setNameSounds] = createContext<NameSounds>();
