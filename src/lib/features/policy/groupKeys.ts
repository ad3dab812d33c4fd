import type { PanelSection } from './field';

/** Names a group of the panel. */
export const groupKey = ({ id, segment = '' }: PanelSection): string => `${id}/${segment}`;

/** Keys of each value → the group under which it stands. */
export const groupsByValue = (groups: readonly PanelSection[]): ReadonlyMap<string, string> =>
	new Map(
		groups.flatMap((group) =>
			group.fields.map(({ leaf }) => [leaf.join('\n'), groupKey(group)] as const),
		),
	);
