import { expect, it } from 'vitest'
import { xml } from '../../../src/render/map/xml.ts'

it('leaves nothing that XML would read as its own', () => {
  expect(xml('<A & "B"> Köln')).toBe('&lt;A &amp; &quot;B&quot;&gt; Köln')
  expect(xml('&amp;')).toBe('&amp;amp;')
  expect(xml('a\u0000b\u001fc\td')).toBe('a b c\td')
})
