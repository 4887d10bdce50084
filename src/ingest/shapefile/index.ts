export { beside } from './beside.ts'
export { shapefile } from './shapefile.ts'
