import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { isLitter, memberName, placeOf, staysInside } from '../../../src/ingest/archive/member-name.ts'

it('is UTF-8 where it can be', () => expect(memberName(strToU8('Räume.csv'))).toBe('Räume.csv'))
// ä is 0x84 and ß 0xE1 in code page 437
it('is code page 437 otherwise', () =>
  expect(memberName(Uint8Array.of(0x52, 0x84, 0x75, 0x6d, 0x65, 0xe1))).toBe('Räumeß'))
it('is parted by /, where an old program wrote another sign too', () =>
  expect(memberName(strToU8('daten\\2024\\ew.csv'))).toBe('daten/2024/ew.csv'))
it.each(['..\\a', 'a\\..\\..\\b', '\\a', '\\\\server\\a', 'C:\\a'])('%j leads out all the same', (name) =>
  expect(staysInside(memberName(strToU8(name)))).toBe(false),
)
it.each(['a/b', './a/b', 'a//b', 'a/./b/'])('%j is the place a/b', (name) => expect(placeOf(name)).toBe('a/b'))
it.each(['ew.csv', 'daten/ew.csv', 'a..b', '..a/b', 'a/b../c'])('%j stays inside', (name) =>
  expect(staysInside(name)).toBe(true),
)
it.each(['', '..', '../a', 'a/..', 'a/../b', '/a', 'C:/a', 'a\0b'])('%j does not', (name) =>
  expect(staysInside(name)).toBe(false),
)
it.each(['.DS_Store', 'daten/Thumbs.db', '__MACOSX/._ew.csv', 'a/__MACOSX/b', 'x/._raum.shp'])('%j is litter', (name) =>
  expect(isLitter(name)).toBe(true),
)
it.each(['ew.csv', 'Thumbs.db.csv', 'x__MACOSX/ew.csv', 'a._b.csv'])('%j is none', (name) =>
  expect(isLitter(name)).toBe(false),
)
