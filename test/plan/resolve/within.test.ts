import { expect, it } from 'vitest'
import { within } from '../../../src/plan/resolve/within.ts'

it.each([
  [undefined, [2019, 2020, 2021]],
  [{ from: 2020, to: 2020 }, [2020]],
  [{ from: 2000, to: 2020 }, [2019, 2020]],
  [{ from: 2022, to: 2030 }, []],
])('%j', (span, years) => expect(within(span, [2019, 2020, 2021])).toEqual(years))
