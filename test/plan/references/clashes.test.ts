import { describe, expect, it } from 'vitest'
import { onlyProblem, planOf } from '../../support/atlas-text.ts'

const wahl = '  wahl: {'
const second = (id: string) => `  ${id}: { label: x, value: ew.quote, unit: "%", direction: neutral }\n${wahl}`

describe('names that are one in the layer', () => {
  it('two indicators, - and _', () =>
    expect(
      onlyProblem(
        [
          [
            wahl,
            second('arm-ut').replace(
              wahl,
              `  arm_ut: { label: x, value: ew.quote, unit: "%", direction: neutral }\n${wahl}`,
            ),
          ],
        ],
        'arm_ut',
      ),
    ).toMatchObject({
      code: 'ATL-0107',
      value: 'arm_ut',
      found: {
        de: '"arm_ut" und "arm-ut" heißen in der Kartenebene gleich (arm_ut)',
        en: '"arm_ut" and "arm-ut" bear the same name in the layer (arm_ut)',
      },
    }))
  it('an index and an indicator', () =>
    expect(onlyProblem([[wahl, second('sozial')]], 'sozial')).toMatchObject({ code: 'ATL-0107', value: 'sozial' }))
  it('an indicator and the change that an index makes', () =>
    expect(
      onlyProblem(
        [
          [wahl, second('armut-d1')],
          ['preset: berlin-mss', 'preset: berlin-mss\n    dynamics: { over: 1 }'],
        ],
        'armut-d1',
      ),
    ).toMatchObject({
      code: 'ATL-0107',
      found: {
        de: '"armut-d1" heißt so wie die Veränderung, die index.sozial.dynamics bildet',
        en: '"armut-d1" has the name of the change that index.sozial.dynamics makes',
      },
    }))
  it('no change is made over other years, or without dynamics', () => {
    expect(planOf([wahl, second('armut_d1')])).toBeDefined()
    expect(
      planOf([wahl, second('armut_d2')], ['preset: berlin-mss', 'preset: berlin-mss\n    dynamics: { over: 1 }']),
    ).toBeDefined()
  })
  it('two indices may make the same change', () =>
    expect(
      planOf(
        ['  sozial:\n', '  zweiter: { preset: berlin-mss, status: [armut], dynamics: { over: 1 } }\n  sozial:\n'],
        ['status: [armut, wahl]', 'status: [armut]\n    dynamics: { over: 1 }'],
      ),
    ).toBeDefined())
})

describe('groups', () => {
  const measures = 'measures: [segregation-index, isolation]'
  const pairs = (text: string): [string, string] => [measures, `pairs: [${text}]\n  ${measures}`]
  it('a pair with the id of a group', () =>
    expect(onlyProblem([pairs('{ id: arme, of: [ew.arm, ew.alle] }')], 'arme, of')).toMatchObject({
      code: 'ATL-0107',
      value: 'arme',
      found: { de: '"arme" steht zweimal da', en: '"arme" is there twice' },
    }))
  it('a pair that stands twice', () =>
    expect(onlyProblem([pairs('[ew.arm, ew.alle], [ew.arm, ew.alle]')], '[ew.arm', 2)).toMatchObject({
      code: 'ATL-0107',
    }))
  it('a group may be compared with several', () =>
    expect(planOf(pairs('[ew.arm, ew.alle], [ew.arm, ew.quote]')).segregation!.groups).toHaveLength(3))
})

it('a level with the name of the areas', () =>
  expect(onlyProblem([['    stadtteil: {', '    raum: {']], 'raum: {')).toMatchObject({
    code: 'ATL-0107',
    value: 'raum',
    found: { de: '"raum" heißen schon die Räume selbst', en: '"raum" is the name of the areas themselves' },
  }))
