import { sha256 } from './digest.ts'

/** SHA-256 and length of a content; text counts as the UTF-8 it is written in. */
export async function fingerprint(content: string | Uint8Array): Promise<{ sha256: string; bytes: number }> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { sha256: await sha256(bytes), bytes: bytes.length }
}
