/** A title without the unit behind it: the card writes units with its figures. */
export const plainTitle = (title: string): string => title.replace(/ [元¥]$/, '');
