import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Measure } from '../../src/model/measure.ts'
import { agree } from './agree.ts'
import { groupsCases, kunststadt as folder } from './multigroup-cases.ts'
import { rows } from './rows.ts'
import { kunststadt } from './spatial-cases.ts'
import { biweightSums, countedByPysal, pysalKernels, pysalProfiles } from './surface-agrees.ts'

const { space } = kunststadt[0]!.map
const cases = groupsCases(folder, '2021', '2023')

/** Tries a measure of several groups on PySAL's surroundings; `name` is its class there. */
export function groupsAgreeWithPysal(of: Measure<'groups'>, name: string, from = folder, on = space) {
  const { multi, year } = JSON.parse(readFileSync(new URL('expected/pysal_multiscalar.json', from), 'utf8'))
  const table = rows(new URL(`data_${year}.csv`, from))
  const groups = (multi as string[]).map((group) => table.map((row) => Number(row[group])))
  describe.each(pysalKernels)('PySAL segregation 2aa26d8, %s', (kernel) => {
    it.each(Object.entries(pysalProfiles(from)[kernel]![name]!))('agrees within %s m', (metres, want) =>
      agree(of.compute({ groups: countedByPysal(groups, on, kernel, Number(metres) / 1000) }), want),
    )
  })
}

/** Tries what every surface measure of several groups must be: the measure `of` of surroundings. Only on the cases named, if any. */
export function groupsLaidOverSurroundings(
  surface: Measure<'groups' | 'space'>,
  of: Measure<'groups'>,
  only: readonly string[] = cases.map(({ name }) => name),
) {
  describe.each(cases.filter(({ name }) => only.includes(name)))('kunststadt-64, $name, surroundings', ({ groups }) => {
    const total = Array.from(groups[0]!, (_, i) => groups.reduce((sum, v) => sum + v[i]!, 0))
    it.each([0.7, 2.5])('is the measure of sums over all pairs within %d km', (bandwidth) =>
      agree(
        surface.compute({ groups, space }, { bandwidth }),
        of.compute({ groups: groups.map((v) => biweightSums({ total, space }, v, bandwidth)) }),
      ),
    )
    it('is the measure itself where nothing else is near', () =>
      agree(surface.compute({ groups, space }, { bandwidth: 0.01 }), of.compute({ groups })))
    it('changes with bandwidth and kernel', () => {
      const values = [0, 1, 2, 3, 4, 5].map((kernel) => surface.compute({ groups, space }, { bandwidth: 2, kernel }))
      expect(new Set([...values, surface.compute({ groups, space })]).size).toBe(7)
    })
  })
}
