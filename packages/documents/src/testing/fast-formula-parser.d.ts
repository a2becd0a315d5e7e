declare module 'fast-formula-parser' {
  export interface CellReference {
    readonly sheet: string
    readonly row: number
    readonly col: number
  }
  export interface RangeReference {
    readonly sheet: string
    readonly from: { readonly row: number; readonly col: number }
    readonly to: { readonly row: number; readonly col: number }
  }
  class FormulaParser {
    constructor(config: {
      readonly functions: Readonly<Record<string, (...given: readonly { readonly value: unknown }[]) => unknown>>
      readonly onCell: (reference: CellReference) => unknown
      readonly onRange: (reference: RangeReference) => unknown
    })
    parse(formula: string, position: CellReference): unknown
  }

  export { FormulaParser as default }
}
