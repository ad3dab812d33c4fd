/** What the page is made of once it has a workbook: brought as soon as the frame is drawn. */
export { compose } from '$lib/compose';
export { default as Workbook } from './Workbook.svelte';
