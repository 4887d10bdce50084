import { expect, it } from 'vitest'
import { reason } from '../../../src/render/report/reason.ts'

it('is the note, else the meaning of the sign', () => {
  expect(reason({ status: 'void', note: { de: 'zu klein', en: 'too small' } }).de).toBe('zu klein')
  expect(reason({ status: 'secret', note: null }).de).toBe('geheim gehalten')
})
