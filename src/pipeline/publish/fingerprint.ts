import type { Bytes } from '../../model/files.ts'
import { sha256 } from './digest.ts'

/**
 * SHA-256 and length of a content; text counts as the UTF-8 it is written in. A file that the host can hash
 * part by part is never held as a whole.
 */
export async function fingerprint(content: string | Uint8Array | Bytes): Promise<{ sha256: string; bytes: number }> {
  if (typeof content !== 'string' && 'size' in content) {
    const hash = content.sha256 ? await content.sha256() : await sha256(await content.slice(0, content.size))
    return { sha256: hash, bytes: content.size }
  }
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { sha256: await sha256(bytes), bytes: bytes.length }
}
