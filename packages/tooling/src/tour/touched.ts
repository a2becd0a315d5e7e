import { Decimal } from 'decimal.js'

type Method = (this: unknown, ...given: readonly unknown[]) => unknown

/** Something that a built-in method was called on or with. */
export interface Touch {
  readonly method: string
  readonly self: unknown
  readonly given: readonly unknown[]
  readonly result: unknown
}

/** What text and decimals are worked on with. */
const watched: readonly object[] = [String.prototype, RegExp.prototype, Decimal.prototype]

const methodsOf = (prototype: object): readonly (readonly [string, PropertyDescriptor])[] =>
  Object.entries(Object.getOwnPropertyDescriptors(prototype)).filter(
    ([name, { value }]) => name !== 'constructor' && typeof value === 'function',
  )

/** Tells of every method that is called on a text, a pattern or a decimal while something is done. */
export const watching = (tell: (touch: Touch) => void, act: () => void): void => {
  let isTelling = false
  const saved = watched.map((prototype) => ({ prototype, methods: methodsOf(prototype) }))
  const wrapped = (method: string, original: Method): Method =>
    function (...given) {
      const result = original.apply(this, [...given])
      if (isTelling) return result
      isTelling = true
      tell({ method, self: this, given, result })
      isTelling = false
      return result
    }
  for (const { prototype, methods } of saved)
    for (const [name, descriptor] of methods)
      Object.defineProperty(prototype, name, { ...descriptor, value: wrapped(name, descriptor.value) })
  try {
    act()
  } finally {
    for (const { prototype, methods } of saved)
      for (const [name, descriptor] of methods) Object.defineProperty(prototype, name, descriptor)
  }
}
