/** How figures are written on screen. Every function takes the locale and never shows NaN or undefined. */
export { formatDay, formatMonth } from './calendar';
export { formatClock, formatMoment } from './clock';
export { festivalName } from './festivals';
export { formatHours } from './hours';
export { formatMoney, formatMoneyShort } from './money';
export { moneyColumn } from './moneyColumn';
export { segmentName, teamName, tierName } from './names';
export { UNKNOWN, formatCount, formatFixed, formatFte, formatNumber } from './numbers';
export { formatGrowth } from './growth';
export { isFigure, outCell } from './outCell';
export { outRaw } from './outRaw';
export { formatPercent } from './percent';
export { say, writeArgument } from './say';
export { formatSigned } from './signed';
export { formatBytes } from './size';
export { formatDate, formatWeekDate, formatWeekday } from './weekDays';
export { formatYuan } from './yuan';
