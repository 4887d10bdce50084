import { expect, it } from 'vitest'
import { check } from '../../src/pipeline/check.ts'
import { planOf } from '../support/atlas-text.ts'
import { findingsOf } from '../support/findings.ts'
import { encoded, rows2024, smallCity } from '../support/small-city.ts'

it('finds nothing in a city that is in order, and lists its areas', async () => {
  const { findings, areas } = await check(planOf(), smallCity())
  expect(findings).toEqual([])
  expect(areas).toHaveLength(8)
  expect(areas[0]).toEqual({ id: '0101', name: 'Raum 0101', ebene: 'raum', gebietsstand: '2022-01-01' })
})
it('answers with errors of the data, it does not throw them', async () => {
  const city = smallCity({ 2024: rows2024.slice(1) })
  expect((await check(planOf(), city)).findings).toMatchObject([{ code: 'ATL-0302', severity: 'error', raum: '0101' }])
})
it('answers with errors that only the computation shows', async () => {
  const constant = smallCity({ 2024: rows2024.map(([key, alle, arm]) => [key, alle, arm, '50']) })
  const { findings } = await check(planOf(), constant)
  expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([{ code: 'ATL-0312', column: 'wahl' }])
})
it('throws what cannot be read', async () => {
  const files = new Map([...smallCity(), ['daten/ew_2024.csv', encoded('')]])
  expect(await findingsOf(() => check(planOf(), files))).toMatchObject([
    { code: 'ATL-0203', file: 'daten/ew_2024.csv' },
  ])
})
it('throws a bug as it is', async () => {
  await expect(check(planOf(), new Map())).rejects.toThrow('no entry')
})
