import { headerRows, range } from '../../../src/plan/schema/header-rows.ts'
import { accepts, refuses } from './accept.ts'

accepts(headerRows, [{ rows: [1] }, { rows: [4, 5] }, { rows: [4, 6] }])
refuses(headerRows, [{}, { rows: [] }, { rows: 4 }, { rows: [0] }, { rows: [1.5] }, { rows: [4, 4] }, { rows: ['4'] }])
refuses(headerRows, [{ rows: [5, 4] }], { de: 'Zeilennummern, aufsteigend', en: 'line numbers, ascending' })

accepts(range, ['A20:F40', 'B2:B2', 'Z1:AA9'])
refuses(range, ['A20', 'A0:F4', 'F20:A40', 'A40:F20', 'AA1:Z9', 'a1:f4', 7], {
  de: 'erste und letzte Zelle wie A20:F40',
  en: 'first and last cell such as A20:F40',
})
