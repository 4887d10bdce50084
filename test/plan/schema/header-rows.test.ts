import { headerRows } from '../../../src/plan/schema/header-rows.ts'
import { accepts, refuses } from './accept.ts'

accepts(headerRows, [{ rows: [1] }, { rows: [4, 5] }, { rows: [4, 6] }])
refuses(headerRows, [{}, { rows: [] }, { rows: 4 }, { rows: [0] }, { rows: [1.5] }, { rows: [4, 4] }, { rows: ['4'] }])
refuses(headerRows, [{ rows: [5, 4] }], { de: 'Zeilennummern, aufsteigend', en: 'line numbers, ascending' })
