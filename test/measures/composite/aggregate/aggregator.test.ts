import { expect, it } from 'vitest'
import { aggregate } from '../../../../src/measures/composite/aggregate/table.ts'

it.each(Object.values(aggregate))('$id cannot be changed', (way) => expect(Object.isFrozen(way)).toBe(true))
