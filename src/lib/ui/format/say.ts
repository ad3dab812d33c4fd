import type { Message, MessageArgument } from '$lib/domain/primitives/message';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatDay, formatMonth } from './calendar';
import { formatHours } from './hours';
import { formatMoney } from './money';
import { segmentName, teamName, tierName } from './names';
import { formatNumber } from './numbers';
import { formatPercent } from './percent';
import { formatYuan } from './yuan';

type Sentence = (args: Record<string, string>, options: { locale: Locale }) => string;

/** A domain message as a sentence in `locale`. A key without a sentence is a mistake of ours and throws. */
export function say({ key, args }: Message, locale: Locale): string {
	const sentence: unknown = Reflect.get(m, key);
	if (typeof sentence !== 'function') throw new Error(`no sentence for the key ${key}`);
	const written: Record<string, string> = {};
	for (const [name, argument] of Object.entries(args))
		written[name] = writeArgument(argument, locale);
	return (sentence as Sentence)(written, { locale });
}

/** One argument by its unit. */
export function writeArgument(argument: MessageArgument, locale: Locale): string {
	if (typeof argument === 'string') return argument;
	if (typeof argument === 'number') return formatNumber(argument, locale);
	if ('fen' in argument) return formatMoney(argument.fen, locale);
	if ('exactFen' in argument) return exactMoney(argument.exactFen, locale);
	if ('ratio' in argument) return formatPercent(argument.ratio, locale);
	if ('hours' in argument) return formatHours(argument.hours, locale);
	if ('month' in argument) return formatMonth(argument.month, locale);
	if ('tier' in argument) return tierName(argument.tier, locale);
	if ('segment' in argument) return segmentName(argument.segment, locale);
	if ('team' in argument) return teamName(argument.team, locale);
	return formatDay(argument.day, locale);
}

/** `1,234.56 元`, `¥1,234.56`: nothing rounded away. */
function exactMoney(fen: number, locale: Locale): string {
	if (locale === 'zh-CN') return `${formatYuan(fen, locale)} 元`;
	return `${fen < 0 ? '−' : ''}¥${formatYuan(Math.abs(fen), locale)}`;
}
