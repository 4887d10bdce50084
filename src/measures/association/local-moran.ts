import { localMeasure } from '../../model/measure.ts'
import { linkParameters } from './links.ts'
import { inhabited } from './inhabited.ts'
import { moranByArea } from './moran-by-area.ts'
import { scattered } from './scattered.ts'

/**
 * Local Moran of the group's share: how alike an area and those around it are. Above 0 among like areas, high or low,
 * below 0 where an area stands out. Their sum over S₀ is Moran's I.
 *
 * Areas without persons are left out, with their links. NaN there, in areas without neighbours, and everywhere when all
 * shares are equal. `clusters.ts` has p and the kind of cluster. O(links).
 */
export const localMoran = localMeasure({
  id: 'local-moran',
  family: 'association',
  dimension: 'association',
  label: { de: 'Lokaler Moran', en: 'local Moran' },
  formula: 'Iᵢ = (zᵢ/m₂) Σⱼ wᵢⱼ zⱼ,  zᵢ = pᵢ − p̄, m₂ = Σᵢ zᵢ²/n',
  source: 'Anselin (1995), Geographical Analysis 27(2), 93–115',
  range: [-Infinity, Infinity],
  needs: ['group', 'total', 'contiguity', 'space'],
  parameters: linkParameters('row'),
  reading: {
    de: 'Der Raum und seine Nachbarn ähneln sich im Anteil der Gruppe mit {value} auf einer Skala, auf der 0 keinen Zusammenhang bedeutet.',
    en: 'The area and its neighbours resemble each other in the share of the group by {value} on a scale where 0 means no association.',
  },
  readingBelow: {
    de: 'Der Raum fällt im Anteil der Gruppe aus seiner Umgebung heraus: {value} unter 0 auf einer Skala, auf der 0 keinen Zusammenhang bedeutet.',
    en: 'The area stands out from its surroundings in the share of the group: {value} below 0 on a scale where 0 means no association.',
  },
  note: {
    de: 'Der Wert sagt nicht, ob hohe oder niedrige Anteile beieinander liegen, und nicht, ob Zufall genügte. PySAL (esda) teilt durch n − 1 statt n; seine Werte sind das (n − 1)/n-Fache.',
    en: 'The value does not say whether high or low shares stand together, nor whether chance would do. PySAL (esda) divides by n − 1 instead of n; its values are (n − 1)/n times these.',
  },
  compute(inputs, values) {
    const where = inhabited(inputs, values)
    return scattered(moranByArea(where.share, where.neighbours).I, where, inputs.total.length)
  },
})
