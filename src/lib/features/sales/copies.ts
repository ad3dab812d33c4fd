/** Changed copies: what is shown is replaced whole, never changed in place. */
export const mapWith = <Key, Value>(
	map: ReadonlyMap<Key, Value>,
	key: Key,
	value: Value,
): ReadonlyMap<Key, Value> => new Map(map).set(key, value);

export const mapWithout = <Key, Value>(
	map: ReadonlyMap<Key, Value>,
	key: Key,
): ReadonlyMap<Key, Value> => new Map([...map].filter(([each]) => each !== key));

export const setWith = <Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> =>
	new Set(set).add(item);

export const NO_MAP: ReadonlyMap<never, never> = new Map<never, never>();
export const NO_SET: ReadonlySet<never> = new Set<never>();

export const setOf = <Item>(items: readonly Item[]): ReadonlySet<Item> => new Set(items);
