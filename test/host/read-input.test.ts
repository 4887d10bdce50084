import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { AtlasError } from '../../src/model/error.ts'
import { readInput } from '../../src/host/read-input.ts'

it('is all that comes in, in its order', async () => {
  const { size, slice } = await readInput(Readable.from([Buffer.from('ä,b\n'), Buffer.from('1,2\n')]))
  expect(new TextDecoder().decode(await slice(0, size))).toBe('ä,b\n1,2\n')
  expect(size).toBe(9)
})
it('refuses nothing at all', async () =>
  expect(readInput(Readable.from([]))).rejects.toMatchObject({ findings: [{ code: 'ATL-0203' }] }))
it('refuses what belongs into a file', async () => {
  const large = Buffer.alloc(1 << 27)
  await expect(readInput(Readable.from([large, large, large]))).rejects.toBeInstanceOf(AtlasError)
})
