import { createMakeId } from './adapters/browser/makeId';
import { createWorkbooks } from './adapters/storage/createWorkbooks';
import { openAhead } from './adapters/storage/openAhead';
import type { Clock, MakeId, Workbooks } from './application/ports';

/** The workbooks of this browser, and what they are made with. */
export interface Storage {
	readonly workbooks: Workbooks;
	readonly clock: Clock;
	readonly makeId: MakeId;
	/** Called with whether another tab keeps the database from being opened, at once with how it is. */
	onBlocked: (listener: (blocked: boolean) => void) => void;
}

/** Opens the database and reads the workbook that will be shown, while the page for it is on its way. */
export function composeStorage(asked: string | null): Storage {
	const clock: Clock = { now: () => Date.now() };
	const makeId = createMakeId(clock, (bytes) => crypto.getRandomValues(bytes));
	let isBlocked = false;
	let tell: (blocked: boolean) => void = () => undefined;
	const onBlocked = (blocked: boolean): void => {
		isBlocked = blocked;
		tell(blocked);
	};
	return {
		workbooks: openAhead(createWorkbooks({ clock, makeId, onBlocked }), asked),
		clock,
		makeId,
		onBlocked(listener) {
			tell = listener;
			listener(isBlocked);
		},
	};
}
