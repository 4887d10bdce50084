import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Inputs, LocalMeasure } from '../../src/model/measure.ts'
import { agree } from './agree.ts'
import { groupsCases, kunststadt, type GroupsCase } from './multigroup-cases.ts'
import { kunststadt as maps } from './spatial-cases.ts'

export const folder = kunststadt
export const cases = groupsCases(kunststadt, '2021', '2023')
export const space = maps[0]!.map.space
export const persons = ({ groups }: GroupsCase, i: number) => groups.reduce((sum, group) => sum + group[i]!, 0)

/** Values by area of PySAL, where people live; turned as the test wants it. */
export function agreesWithPysal(
  measure: LocalMeasure<'groups' | 'space'>,
  name: string,
  turned: (value: number, one: GroupsCase) => number = (value) => value,
): void {
  describe.each(cases)('kunststadt-64, $name', (one) => {
    it(`agrees with PySAL segregation 2aa26d8, ${name}`, () => {
      const want = one.local.values[name] as Record<string, number>
      const got = measure.compute({ groups: one.groups, space } as unknown as Inputs)
      one.ids.forEach((id, i) => {
        if (persons(one, i) === 0) expect(got[i]).toBeNaN()
        else agree(got[i]!, turned(want[id]!, one))
      })
    })
  })
}

export const pysalLocal = () =>
  JSON.parse(readFileSync(new URL('expected/pysal_local.json', folder), 'utf8')) as {
    LocalRelativeCentralization: Record<string, Record<string, number>>
  }
