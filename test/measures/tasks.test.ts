import { expect, it } from 'vitest'
import { tasks } from '../../src/measures/tasks.ts'

it.each(Object.entries(tasks))('%s is known by its own id', async (id, load) => expect((await load()).id).toBe(id))
