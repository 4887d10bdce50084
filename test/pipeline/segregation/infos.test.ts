import { expect, it } from 'vitest'
import { groupInfos, measureInfos } from '../../../src/pipeline/segregation/infos.ts'
import { planOf } from '../../support/atlas-text.ts'

const measures = 'measures: [segregation-index, isolation]'
const of = (text: string) => planOf([measures, text]).segregation

it('says how a measure was set, in both languages', () =>
  expect(measureInfos(of('measures: [segregation-index, { measure: atkinson, b: 0.9 }]'))).toMatchObject([
    { id: 'segregation-index' },
    {
      id: 'atkinson',
      parameters: 'b=0.9',
      settings: { de: expect.stringMatching(/: 0,9$/), en: expect.stringMatching(/: 0\.9$/) },
    },
  ]))
it('has no settings where a measure has none', () =>
  expect(measureInfos(of(measures))[0]).not.toHaveProperty('parameters'))
it('names groups, and sets by all that they hold', () =>
  expect(groupInfos(of(`${measures}\n  sets: { schichten: { groups: [ew.arm, ew.alle] } }`))).toMatchObject([
    { id: 'arme', reference: 'rest', formula: 'ew.arm / ew.alle' },
    { id: 'schichten', reference: 'ew.arm+ew.alle', formula: 'ew.arm + ew.alle' },
  ]))
it('is empty without a plan for it', () => expect([...groupInfos(null), ...measureInfos(null)]).toEqual([]))
