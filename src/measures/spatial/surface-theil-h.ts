import { measure } from '../../model/measure.ts'
import { theilH } from '../segregation/theil-h.ts'
import { surface } from './surface.ts'

/**
 * How much the surroundings of a place tell about who lives there: Theil's information index of surroundings.
 *
 * NaN when the group or the rest is empty. O(pairs within reach), one pass for all surface measures.
 */
export const surfaceTheilH = measure({
  ...surface(theilH),
  id: 'surface-theil-h',
  laws: ['order', 'scale', 'symmetry', 'bounds'],
  reading: {
    de: 'Wer weiß, in welcher Umgebung jemand lebt, ist um {value} Prozent weniger im Ungewissen, ob die Person zur Gruppe gehört.',
    en: 'Knowing in which surroundings somebody lives takes away {value} per cent of the uncertainty whether the person belongs to the group.',
  },
})
