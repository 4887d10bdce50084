import { expect, it } from 'vitest'
import { shrinkage } from '../../src/measures/reliability/shrinkage.ts'
import { agree } from './agree.ts'
import { rows } from './rows.ts'

/** The recipe of the English indices, recomputed in R: every step of every area. */
export function shrinkageAgrees(folder: URL, least: number): void {
  it('every area', () => {
    const expected = rows(new URL('expected.csv', folder)).filter(({ rate_shrunk }) => rate_shrunk !== '')
    const given = rows(new URL('input.csv', folder))
    const number = (cell: string | undefined) => (cell === undefined || cell === '' ? NaN : Number(cell))
    const got = shrinkage(
      given.map(({ r }) => number(r)),
      given.map(({ n }) => number(n)),
      given.map(({ group }) => group!),
    )
    const byId = new Map(given.map((row, i) => [keyOf(row), got[i]!]))
    expect(expected.length).toBeGreaterThan(least)
    expect(got.filter((one) => one !== null)).toHaveLength(expected.length)
    for (const want of expected) {
      const one = byId.get(keyOf(want))!
      agree(one.rate, Number(want.rate))
      agree(one.logit, Number(want.logit))
      agree(one.variance, Number(want.s2))
      agree(one.district, Number(want.group_logit))
      agree(one.between, Number(want.t2))
      agree(one.weight, Number(want.w))
      agree(one.shrunk, Number(want.rate_shrunk))
    }
  })
}

const keyOf = (row: Readonly<Record<string, string>>) => row.id ?? row.PLR_ID!
