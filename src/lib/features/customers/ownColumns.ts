import type { CustomerSheet } from '$lib/domain/customer/sheet';

/** A column of the planner's own on the customer sheet, by its title. */
export type OwnId = `own:${string}`;
/** Columns that stand there only where the sheet has them. */
export type SheetId = 'number' | OwnId;

const OWN = 'own:';

export const isOwn = (column: string): column is OwnId => column.startsWith(OWN);
export const ownTitle = (column: OwnId): string => column.slice(OWN.length);

/** The number of the customer, if any has one, then the planner's own columns as they came. */
export const sheetIds = ({ own = [], numbers = [] }: CustomerSheet): readonly SheetId[] => [
	...(numbers.some((number) => number !== '') ? (['number'] as const) : []),
	...own.map(({ title }): OwnId => `${OWN}${title}`),
];
