import { serve } from '../src/host/crew/serve.ts'
import { tasks } from '../src/measures/tasks.ts'

// Where workers begin; bundled beside the command.
serve(tasks)
