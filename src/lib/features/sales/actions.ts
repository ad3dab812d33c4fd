import type { SampleId } from '$lib/application/ports';

/** The three ways data comes in. */
export interface StartActions {
	readonly paste: () => void;
	readonly openFile: () => void;
	readonly openSample: (id: SampleId) => void;
}
