import { expect, it } from 'vitest'
import { bytes } from '../../src/model/files.ts'

const file = bytes(Uint8Array.of(1, 2, 3))

it('has a size', () => expect(file.size).toBe(3))
it.each([
  [0, 3, [1, 2, 3]],
  [1, 2, [2]],
  [2, 2, []],
  [1, 99, [2, 3]],
])('from %i to %i', async (from, to, part) => expect([...(await file.slice(from, to))]).toEqual(part))
it('may be empty', async () => expect(await bytes(new Uint8Array()).slice(0, 0)).toHaveLength(0))
