export { changeContributions } from './change.ts'
export { contributions } from './contributions.ts'
export { fewestAreas } from './fewest-areas.ts'
export { isSum } from './parts.ts'
