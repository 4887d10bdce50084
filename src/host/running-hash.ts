import { createHash } from 'node:crypto'
import type { RunningHash } from '../model/host.ts'

/** SHA-256 of what comes part by part. */
export function runningHash(): RunningHash {
  const hash = createHash('sha256')
  return {
    add: (part) => void hash.update(part),
    digest: () => hash.digest('hex'),
  }
}
