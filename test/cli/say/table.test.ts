import { expect, it } from 'vitest'
import { table } from '../../../src/cli/say/table.ts'

it('aligns columns by what is seen, without blanks at the end', () =>
  expect(
    table(
      ['Id', 'Name', 'x'],
      [
        ['a', 'Nördlich'.normalize('NFD'), ''],
        ['long-id', 'Süd', '1'],
      ],
    ),
  ).toBe(`Id       Name      x\na        ${'Nördlich'.normalize('NFD')}\nlong-id  Süd       1\n`))
