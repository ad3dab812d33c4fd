// What a grid does not need to stand: it comes a moment later, or when a hand asks for it.
export { bindAgain } from '../again/bindAgain';
export { copyMany } from '../copy/copyMany';
export { filling } from '../fill/filling';
export { fillMany } from '../fill/fillMany';
export { CellWalk } from '../find/cellWalk.svelte';
export { default as Errors } from '../find/Errors.svelte';
export { default as FindBar } from '../find/FindBar.svelte';
export { FindDesk } from '../find/findDesk.svelte';
export { refusedCells } from '../find/refusedCells';
export { bindMoving } from '../move/bindMoving';
export { copiedBlock } from '../several/copiedBlock';
export { saySeveral } from '../several/saySeveral';
