// Where workers of sources begin: they do not inherit what loads TypeScript, and load it here.
import { register } from 'tsx/esm/api'

register()
await import('./crew.ts')
