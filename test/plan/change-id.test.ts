import { expect, it } from 'vitest'
import { changeId } from '../../src/plan/change-id.ts'

it('names indicator and years', () => expect(changeId('kinderarmut', 2)).toBe('kinderarmut_d2'))
