import { serve } from '../../src/host/crew/serve.ts'
import { tasks } from '../../src/measures/tasks.ts'
import { belled } from './belled.ts'

// What the command's own workers know, and the tasks of the tests.
serve({ ...tasks, ...belled })
