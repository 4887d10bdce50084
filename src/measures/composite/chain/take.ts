import { during } from './during.ts'
import { denominateStep } from './denominate-step.ts'
import { imputeStep } from './impute-step.ts'
import { normaliseStep } from './normalise-step.ts'
import { screen } from './screen.ts'
import type { Step } from './spec.ts'
import type { Stage } from './stage.ts'
import { treatStep } from './treat-step.ts'

/** Takes one step of the chain. */
export function take(stage: Stage, step: Step): Stage {
  switch (step.step) {
    case 'screen':
      return screen(stage, step)
    case 'impute':
      return during('impute', () => imputeStep(stage, step))
    case 'denominate':
      return during('denominate', () => denominateStep(stage, step))
    case 'treat':
      return during('treat', () => treatStep(stage, step))
    case 'normalise':
      return during('normalise', () => normaliseStep(stage, step))
  }
}
