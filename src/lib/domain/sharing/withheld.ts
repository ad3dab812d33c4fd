import { message, type Message } from '../primitives/message';
import type { OutCell } from './outTable';
import type { OtherNames } from './otherNames';

/** Stands where a cell would have told of somebody else. */
export const WITHHELD: Message = message('sharing_withheld');

/** The text, unless anybody else's name stands in it [SHARE-4]. */
export const withheld = (text: string, others: OtherNames): OutCell =>
	others.in(text) ? WITHHELD : text;
