import { numberOfDay, type DayNumber } from '../primitives/dayNumber';
import { entriesOf, numberIn, textIn } from '../register/entries';
import type { ColumnOf, Entry, Registers } from '../register/register';
import { PROSPECT_STAGES } from '../register/words';
import type { Prospect } from './pipeline';

/** The prospects' register as the rules see it; an entry without any name is left out [PIPE-1]. */
export const readProspects = (registers: Registers | undefined): readonly Prospect[] =>
	entriesOf(registers, 'prospects').flatMap((entry, row) => {
		const name = textIn<'prospects'>(entry, 'name');
		return name === '' ? [] : [prospectOf(entry, row, name)];
	});

function prospectOf(entry: Entry, row: number, name: string): Prospect {
	const day = (column: ColumnOf<'prospects'>): DayNumber | null => {
		const value = numberIn<'prospects'>(entry, column);
		return value === null ? null : numberOfDay(value);
	};
	const stage = textIn<'prospects'>(entry, 'stage');
	return {
		...{ row, name },
		stage: PROSPECT_STAGES.find((each) => each === stage) ?? null,
		source: textIn<'prospects'>(entry, 'source'),
		expectedRevenue: numberIn<'prospects'>(entry, 'expectedRevenue'),
		probability: numberIn<'prospects'>(entry, 'probability'),
		entered: {
			search: day('searchedOn'),
			screen: day('screenedOn'),
			develop: day('developedOn'),
		},
		closedOn: day('closedOn'),
		nextOn: numberIn<'prospects'>(entry, 'nextOn'),
	};
}
