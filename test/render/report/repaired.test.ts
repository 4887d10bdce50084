import { expect, it } from 'vitest'
import type { RepairedInfo } from '../../../src/model/publication.ts'
import { edition } from '../../../src/render/report/edition.ts'
import { repaired } from '../../../src/render/report/repaired.ts'
import { city, english, publication } from '../city.ts'

const said = (over: Partial<RepairedInfo>, about = publication) =>
  repaired(
    edition(city, {
      ...about,
      repaired: [
        { gebietsstand: publication.base.gebietsstand, untangled: 0, moved: 0, farthest: 0, turned: 0, ...over },
      ],
    }),
  )[0]

it('says nothing where nothing was changed', () => expect(repaired(edition(city, publication))).toEqual([]))
it('says what was changed, and where each change stands', () => {
  expect(said({ moved: 12, farthest: 0.2504, turned: 1 })).toBe(
    'An den gelieferten Grenzen ist geändert, was der Plan erlaubt: In 12 Räumen liegen Ecken jetzt auf denen von Nachbarn (höchstens 0,250 m verschoben) und in 1 Raum laufen Ringe jetzt richtig herum. Jede Änderung steht in `manifest.json`.',
  )
  expect(said({ moved: 1, farthest: 0.1 }, english)).toBe(
    'Of the delivered borders, what the plan allows is changed: in 1 area corners lie on those of neighbours now (moved 0.100 m at most). Each change is in `manifest.json`.',
  )
})
it('says that borders were parted', () =>
  expect(said({ untangled: 2, turned: 1 })).toContain(
    ': In 2 Räumen sind Grenzen, die sich selbst kreuzten, in Schleifen geteilt und in 1 Raum laufen Ringe jetzt richtig herum.',
  ))
it('names an earlier Gebietsstand', () =>
  expect(said({ gebietsstand: '2010-01-01', turned: 2 })).toMatch(
    /^An den gelieferten Grenzen \(Gebietsstand 01\.01\.2010\) ist geändert, was der Plan erlaubt: In 2 Räumen laufen/,
  ))
