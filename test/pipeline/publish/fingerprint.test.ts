import { expect, it } from 'vitest'
import { bytes } from '../../../src/model/files.ts'
import { fingerprint } from '../../../src/pipeline/publish/fingerprint.ts'

// FIPS 180-2, appendix B
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

it('is hash and length', async () => expect(await fingerprint('abc')).toEqual({ sha256: abc, bytes: 3 }))
it('lets the outside hash a file, and reads it where the outside cannot', async () => {
  const slice = () => Promise.reject(new Error('held as a whole'))
  expect(await fingerprint({ size: 3, slice, sha256: async () => 'f00' })).toEqual({ sha256: 'f00', bytes: 3 })
  expect(await fingerprint(bytes(new TextEncoder().encode('abc')))).toEqual({ sha256: abc, bytes: 3 })
})
it('counts bytes, not characters', async () => expect((await fingerprint('äé')).bytes).toBe(4))
it('is the same for text and its bytes', async () =>
  expect(await fingerprint(new TextEncoder().encode('Größe'))).toEqual(await fingerprint('Größe')))
