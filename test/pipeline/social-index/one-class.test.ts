import { expect, it } from 'vitest'
import { compute } from '../../../src/pipeline/compute.ts'
import { gather } from '../../../src/pipeline/gather/gather.ts'
import { planOf } from '../../support/atlas-text.ts'
import { smallCity } from '../../support/small-city.ts'

const status = 'status: [armut, wahl]'
async function found(text: string) {
  const plan = planOf([status, `status: [armut]\n    ${text}`])
  const { findings } = compute(plan, await gather(plan, smallCity()))
  return findings.filter(({ code }) => code === 'ATL-0397')
}
const minMax = 'normalise: { method: min-max, from: 1, to: 100 }\n    restandardise: false'

// eight areas from 1 to 100, and the bounds of the preset end at 1.5: the lowest, at 1 exactly, is in "mittel"
it('tells bounds that are those of another scale', async () => {
  const [only, ...more] = await found(minMax.replace('from: 1', 'from: 20'))
  expect(more).toEqual([])
  expect(only).toMatchObject({
    severity: 'warning',
    value: '-1/1/1.5',
    found: { de: 'sozial: alle bewerteten Räume liegen in der Klasse "sehr niedrig"' },
    expected: { en: 'bounds between 20.000 and 100.000, the ends of the values' },
  })
})

it('tells fixed bounds as well', async () =>
  expect(await found('classes: { method: fixed, at: [-9, 9] }')).toMatchObject([{ value: '-9/9' }]))

it.each([
  ['one area is in another class', minMax],
  ['bounds fit', `${minMax.replace('from: 1', 'from: 20')}\n    classes: [{ label: a, to: 50 }, { label: b }]`],
  [
    'classes are cut from the values',
    `${minMax.replace('from: 1', 'from: 20')}\n    classes: { method: quantile, count: 2 }`,
  ],
  ['there are none', `${minMax.replace('from: 1', 'from: 20')}\n    classes: none`],
  ['values are those of the preset', ''],
])('says nothing where %s', async (_, text) => expect(await found(text)).toEqual([]))
