/** What compares a workbook with one that came, and merges the two: fetched when one comes. */
export { compareInputs } from '../domain/sharing/compare/compareInputs';
export { mergeInputs } from '../domain/sharing/compare/mergeInputs';
export { mergeSnapshot } from './commands/mergeSnapshot';
export { effectOf } from './effectOf';
