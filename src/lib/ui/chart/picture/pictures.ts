import { createContext } from 'svelte';

/** What a picture is told with when it leaves: which plan, of when; and where it goes. */
export interface Pictures {
	/** Plan, scenario and date, as one line below the title. */
	caption(): string;
	save(name: string, file: Blob): void;
	announce(sentence: string): void;
}

export const [getPictures, setPictures] = createContext<Pictures>();
