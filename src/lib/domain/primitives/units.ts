/**
 * Units as types. A flavoured number accepts a plain number but never another unit:
 * a `Ratio` where `Fen` is asked for does not compile.
 */
type Flavour<Unit extends string> = number & { readonly unit?: Unit };

/** Money in whole fen (1 yuan = 100 fen); exact up to 2^53 fen. */
export type Fen = Flavour<'fen'>;
/** A fraction: 0.03 is 3 %. */
export type Ratio = Flavour<'ratio'>;
/** Working hours. */
export type Hours = Flavour<'hours'>;
/** A calendar month: year × 12 + month − 1, so that neighbours differ by 1. */
export type Month = Flavour<'month'>;
/** A civil day: month × 32 + day of the month; day 0 means that only the month is known. */
export type Day = Flavour<'day'>;
/** Pieces in thousandths, so that 1.5 cases is a whole number. */
export type Thousandths = Flavour<'thousandths'>;
/** The number of a name in its list: what columns hold instead of text. */
export type Code = Flavour<'code'>;

export const FEN_PER_YUAN = 100;
export const MONTHS_PER_YEAR = 12;
export const MINUTES_PER_DAY = 1440;
