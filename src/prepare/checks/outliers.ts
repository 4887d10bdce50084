import { median } from '../../math/median.ts'
import type { OutlierCheck } from '../../model/checks.ts'
import { columnsOf } from '../../model/expression.ts'
import type { Finding } from '../../model/finding.ts'
import { evaluate } from './evaluate.ts'
import { columnPlace, placeOf, type Subject } from './subject.ts'
import { shown } from './tolerance.ts'

// Makes the median absolute deviation of a normal distribution its standard deviation.
const consistent = 1.4826

/**
 * Values far from the middle of all areas, by the robust z-value |x − median| / (1.4826 · MAD). Where more than half
 * of the areas have the same value there is no such scale: that nothing is judged is told. The words hold no value, for
 * warnings are published. O(n log n).
 */
export const outliers = (subject: Subject): Finding[] => subject.checks.outliers.flatMap((check) => one(check, subject))

function one(check: OutlierCheck, { frame }: Subject): Finding[] {
  const [column] = columnsOf(check.value.expression)
  if (column === undefined) return []
  const values = evaluate(check.value.expression, frame)
  const middle = median(values)
  const scale = consistent * median(values.map((value) => Math.abs(value - middle)))
  if (scale === 0) return [unjudged(check, frame, column)]
  if (Number.isNaN(scale)) return []
  return frame.units.flatMap((_, i): Finding[] => {
    const z = Math.abs(values[i]! - middle) / scale
    if (!(z > check.z)) return []
    return [
      {
        code: 'ATL-0335',
        severity: 'warning',
        ...placeOf(frame, column, i),
        value: shown(values[i]!, 'en'),
        found: {
          de: `${check.value.text} liegt weit ${values[i]! > middle ? 'über' : 'unter'} den übrigen Räumen (robuster z-Wert über ${shown(check.z, 'de')})`,
          en: `${check.value.text} lies far ${values[i]! > middle ? 'above' : 'below'} the other areas (robust z-value over ${shown(check.z, 'en')})`,
        },
        consequence: {
          de: 'im Index zieht ein solcher Wert Mittel und Streuung aller Räume zu sich',
          en: 'in an index such a value pulls mean and spread of all areas towards itself',
        },
      },
    ]
  })
}

const unjudged = ({ value }: OutlierCheck, frame: Subject['frame'], column: string): Finding => ({
  code: 'ATL-0335',
  severity: 'info',
  ...columnPlace(frame, column),
  found: {
    de: `${value.text}: mehr als die Hälfte der Räume hat denselben Wert, deshalb gibt es keinen robusten z-Wert`,
    en: `${value.text}: more than half of the areas have the same value, so there is no robust z-value`,
  },
  consequence: { de: 'Ausreißer sind hier nicht geprüft', en: 'outliers are not checked here' },
})
