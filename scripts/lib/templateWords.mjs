import { CHINESE } from './templateChinese.mjs';
import { ENGLISH } from './templateEnglish.mjs';

/**
 * What the template says, in both languages. The first row of a sheet is its header; titles are words
 * that the import knows, so that a filled template needs no question.
 */
export const TEMPLATE_WORDS = { 'zh-CN': CHINESE, en: ENGLISH };
