import { measure } from '../../model/measure.ts'
import { interaction } from '../segregation/interaction.ts'
import { surface } from './surface.ts'

/**
 * The share of everybody else in the surroundings of the group: interaction index of surroundings.
 *
 * NaN when the group is empty. O(pairs within reach), one pass for all surface measures.
 */
export const surfaceInteraction = measure({
  ...surface(interaction),
  id: 'surface-interaction',
  laws: ['order', 'scale', 'bounds'],
  reading: {
    de: 'In der Umgebung der Gruppe gehören {value} von 100 Personen nicht zur Gruppe.',
    en: 'In the surroundings of the group, {value} of 100 persons do not belong to the group.',
  },
})
