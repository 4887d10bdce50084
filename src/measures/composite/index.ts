export { aggregate } from './aggregate.ts'
export { composite } from './composite.ts'
export { normalise } from './normalise.ts'
export { presets } from './presets.ts'
