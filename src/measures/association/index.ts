export { geary } from './geary.ts'
export { getisOrd } from './getis-ord.ts'
export { moran } from './moran.ts'
export { moranOfRates } from './moran-of-rates.ts'
