export { bounds, type Bounds } from './bounds.ts'
export { exactly, isKnown, type Partly, type Ranges, type Sum } from './partly.ts'
export { raised } from './raised.ts'
export { rules } from './rules.ts'
