import { expect, it } from 'vitest'
import { year } from '../../../src/model/year.ts'
import { csv } from '../../../src/render/csv.ts'
import { segregationVeraenderung } from '../../../src/render/tables/segregation-veraenderung.ts'
import { publication } from '../city.ts'

it('writes from when to when, the difference, its interval and p', () =>
  expect(
    csv(
      segregationVeraenderung,
      [
        {
          from: year(2022),
          to: year(2024),
          ebene: 'bezugsraum',
          group: 'armut',
          reference: 'rest',
          measure: 'atkinson',
          parameters: 'b=0.9',
          difference: 0.01,
          interval: [-0.02, 0.04],
          p: 0.2,
          labels: 0.03,
        },
      ],
      publication,
    ).machine,
  ).toBe(
    'jahr_vorher,jahr,ebene,gruppe,referenz,mass,parameter,differenz,unten,oben,p,p_tausch\n2022,2024,bezugsraum,armut,rest,atkinson,b=0.9,0.01,-0.02,0.04,0.2,0.03\n',
  ))
