export { applyChanges } from './apply.ts';
export type { Change, CreateChange, DeleteChange, KeyChange, SetChange, SpliceChange } from './change.ts';
export { diff } from './diff.ts';
export { applySplice, spliceBetween, type Splice } from './text.ts';
export { wellFormed, wellFormedJson } from './wellFormed.ts';
export { compareWords, mergeTexts, splicesBetween, type Stretch } from './words.ts';
