import { createHash } from 'node:crypto'
import type { Bytes } from '../model/files.ts'

/** Bytes held at a time, whatever the size of the file. */
const part = 1 << 20

/** SHA-256 of a file in hexadecimal digits, read part by part. O(n), in constant memory. */
export async function sha256({ size, slice }: Pick<Bytes, 'size' | 'slice'>): Promise<string> {
  const hash = createHash('sha256')
  const room = new Uint8Array(Math.min(part, size))
  for (let from = 0; from < size; from += part) hash.update(await slice(from, Math.min(from + part, size), room))
  return hash.digest('hex')
}
