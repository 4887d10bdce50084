import { createRequire } from 'node:module'
import type * as Api from '@duckdb/node-api'

/**
 * The package that binds DuckDB; throws where it is not installed. It is CommonJS of some hundred files: `require` loads
 * it in half the time that `import` takes to look for its names. The build puts its scripts into one file instead, which
 * halves it again, for the version that was there; any other is loaded as it is.
 */
export const api = (): typeof Api => createRequire(import.meta.url)('@duckdb/node-api') as typeof Api
