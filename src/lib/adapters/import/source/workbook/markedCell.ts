import { CELL_KIND } from '../rawSheet';
import type { MarkedCell, RawCell } from './rawGrid';
import { serialText } from './serialText';

/** Makes date cells; equal dates share one, as a sheet of sales has few days and many rows. */
export class DateCells {
	readonly #bySerial = new Map<number, MarkedCell>();

	/** serial: counts from 1900. What no date has stays a number. */
	at(serial: number): RawCell {
		const known = this.#bySerial.get(serial);
		if (known !== undefined) return known;
		const text = serialText(serial);
		if (text === null) return serial;
		const cell = { kind: CELL_KIND.date, text };
		this.#bySerial.set(serial, cell);
		return cell;
	}
}

export const errorCell = (text: string): MarkedCell => ({ kind: CELL_KIND.error, text });
