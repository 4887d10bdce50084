// Draws by lot, many at once. AssemblyScript: `npm run wasm` compiles it to bytes.ts. Whoever calls lays memory out
// (resident.ts, desk.ts, lots.ts, ../law-tables.ts); nothing is checked here.
export { halves, uniform } from './generator'
export { look, sample, tabulate, valueAt } from './laws'
export { move, onBorder, send, total } from './places'
