// Workers do not inherit the loader of TypeScript: they load it here, then the sources.
import { register } from 'tsx/esm/api'

register()
await import('./crew-worker.ts')
