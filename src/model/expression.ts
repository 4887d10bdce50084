/** `100 * ew.a65 / ew.a20_65`: numbers, columns, the four operations and brackets. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'minus'; readonly of: Expression }
  | {
      readonly kind: 'operation'
      readonly sign: '+' | '-' | '*' | '/'
      readonly left: Expression
      readonly right: Expression
    }

/** The columns an expression reads, each once, in the order of the text. */
export const columnsOf = (expression: Expression): string[] => {
  switch (expression.kind) {
    case 'number':
      return []
    case 'column':
      return [expression.name]
    case 'minus':
      return columnsOf(expression.of)
    case 'operation':
      return [...new Set([...columnsOf(expression.left), ...columnsOf(expression.right)])]
  }
}
