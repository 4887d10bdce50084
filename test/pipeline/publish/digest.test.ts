import { expect, it } from 'vitest'
import { sha256 } from '../../../src/pipeline/publish/digest.ts'

// FIPS 180-2, appendix B, and the digest of nothing
it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('of %j', async (text, digest) => {
  expect(await sha256(text)).toBe(digest)
  expect(await sha256(new TextEncoder().encode(text))).toBe(digest)
})
it('of text is that of its UTF-8 bytes', async () =>
  expect(await sha256('ä')).toBe(await sha256(Uint8Array.of(0xc3, 0xa4))))
