import { isUtf8 } from 'node:buffer'

/** Whether bytes are well-formed UTF-8 without NUL. O(n), many bytes at a time. */
export const isText = (part: Uint8Array): boolean =>
  isUtf8(part) && !Buffer.from(part.buffer, part.byteOffset, part.byteLength).includes(0)
