export { classOf } from './class-of.ts'
export { methods } from './methods.ts'
