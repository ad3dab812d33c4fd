export { default as CustomerSearch } from './CustomerSearch.svelte';
export { getFrame, type StatusFigure } from './frame.svelte';
export { default as StatusFigures } from './StatusFigures.svelte';
export { selectionFigures } from './selectionFigures';
export { sumFigures } from './sumFigures';
