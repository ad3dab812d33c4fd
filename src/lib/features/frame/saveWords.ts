import type { SaveState, StorageFault } from '$lib/application/ports';
import { m } from '$lib/i18n';
import { formatClock } from '$lib/ui/format';

/** How the state of saving is told: words, and how much they matter. */
export interface SaveWords {
	readonly text: string;
	/** `calm` says all is well, `alarm` that work could be lost. */
	readonly tone: 'quiet' | 'calm' | 'busy' | 'alarm';
	/** What the planner can do about it. */
	readonly retry: boolean;
	readonly keepCopy: boolean;
}

const FAULTS: Readonly<Record<StorageFault, () => string>> = {
	quota: m.frame_fault_quota,
	blocked: m.frame_fault_blocked,
	'newer-version': m.frame_fault_newer_version,
	'other-tab': m.frame_fault_other_tab,
	'connection-lost': m.frame_fault_connection_lost,
	damaged: m.frame_fault_damaged,
	unknown: m.frame_fault_unknown,
};

/** Why something could not be kept, in the language on screen. */
export const faultWords = (fault: StorageFault): string => FAULTS[fault]();

/** In the language on screen. Never "saved" before the database has answered. */
export function saveWords(state: SaveState): SaveWords {
	const quiet = { retry: false, keepCopy: false } as const;
	switch (state.kind) {
		case 'empty':
			return { text: m.frame_save_empty(), tone: 'quiet', ...quiet };
		case 'saving':
			return { text: m.frame_save_saving(), tone: 'busy', ...quiet };
		case 'saved':
			return {
				text: m.frame_save_saved({ time: formatClock(state.at) }),
				tone: 'calm',
				...quiet,
			};
		case 'failed':
			return {
				text: m.frame_save_failed({ fault: FAULTS[state.fault]() }),
				tone: 'alarm',
				retry: true,
				keepCopy: true,
			};
		case 'memory':
			return {
				text: m.frame_save_memory({ fault: FAULTS[state.fault]() }),
				tone: 'alarm',
				retry: false,
				keepCopy: true,
			};
		case 'reading':
			return {
				text: m.frame_save_reading({ fault: FAULTS[state.fault]() }),
				tone: 'alarm',
				retry: false,
				keepCopy: true,
			};
	}
}
