import type { Expression } from '../../model/expression.ts'
import type { Frame } from '../../model/frame.ts'
import { pick } from '../../model/pick.ts'

/** An expression area by area. NaN where a number is missing or the result is none (division by 0). O(areas × operations). */
export function evaluate(expression: Expression, frame: Frame): Float64Array {
  const values = of(expression, frame)
  return values.map((value) => (Number.isFinite(value) ? value : NaN))
}

function of(expression: Expression, frame: Frame): Float64Array {
  switch (expression.kind) {
    case 'number':
      return new Float64Array(frame.units.length).fill(expression.value)
    case 'column':
      return pick(frame.numbers, expression.name).values
    case 'minus':
      return of(expression.of, frame).map((value) => -value)
    case 'operation': {
      const [left, right] = [of(expression.left, frame), of(expression.right, frame)]
      const operate = operations[expression.sign]
      return left.map((value, i) => operate(value, right[i]!))
    }
  }
}

const operations = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
} as const
