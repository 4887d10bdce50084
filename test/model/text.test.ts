import { expect, it } from 'vitest'
import { wording } from '../../src/model/text.ts'

it('is the same in both languages where it holds no words', () =>
  expect([wording('%', 'de'), wording('%', 'en')]).toEqual(['%', '%']))
it('is a text in each where it does', () =>
  expect([wording({ de: 'Jahre', en: 'years' }, 'de'), wording({ de: 'Jahre', en: 'years' }, 'en')]).toEqual([
    'Jahre',
    'years',
  ]))
