export { changeOfInformation } from './change-of-information.ts'
export { counterfactual } from './counterfactual.ts'
export { nested, withinBetween } from './within-between.ts'
