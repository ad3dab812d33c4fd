/** Languages that write, sort, fold or count otherwise, and days that begin elsewhere. */
export const PLACES = [
	{ locale: 'en-US', timeZone: 'UTC' },
	{ locale: 'zh-CN', timeZone: 'Asia/Shanghai' },
	{ locale: 'de-DE', timeZone: 'America/New_York' },
	{ locale: 'ar-EG', timeZone: 'Asia/Shanghai' },
	{ locale: 'tr-TR', timeZone: 'America/New_York' },
];
