import { expect, it } from 'vitest'
import { nullNames } from '../../../src/measures/inference/null-names.ts'
import { nulls } from '../../../src/measures/inference/nulls.ts'

it('names every null', () => expect([...nullNames].sort()).toEqual(Object.keys(nulls).sort()))
