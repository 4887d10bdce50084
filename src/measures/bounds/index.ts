export { bounds, type Bounds } from './bounds.ts'
export { exactly, type Partly, type Ranges, type Sum } from './partly.ts'
export { rules } from './rules.ts'
