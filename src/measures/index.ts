export * as segregation from './segregation/index.ts'
export { classOf, methods } from './classify/index.ts'
export { aggregate, composite, normalise, presets } from './composite/index.ts'
export { measures } from './measures.ts'
