export { adjustedRand } from './adjusted-rand.ts'
export { portrait } from './portrait.ts'
export { steadyLabels } from './steady-labels.ts'
export { typology } from './typology.ts'
