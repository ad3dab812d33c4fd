/** An object with keys, as JSON gives it. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === 'string';

/** A whole number from 0 on. */
export const isCount = (value: unknown): value is number =>
	typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

export const isListOf =
	<Item>(isItem: (value: unknown) => value is Item) =>
	(value: unknown): value is readonly Item[] =>
		Array.isArray(value) && value.every(isItem);

export const isTexts = isListOf(isText);
