/** What is a day, and no subtraction. */
const day = /^\d{4}-(?:0\d$|\d{1,2}-)/

const token = /\s*(?:(\d{1,15})|([-+*/()]))/y

/** Reads sums, products and parentheses of whole numbers, from left to right. Every step takes a token, so it ends. */
class Reckoner {
  private readonly tokens: readonly (number | string)[]
  private at = 0
  private depth = 0

  constructor(tokens: readonly (number | string)[]) {
    this.tokens = tokens
  }

  /** The number; undefined where the tokens are none, or their value is no whole number. */
  get value(): number | undefined {
    const value = this.sum()
    return this.at === this.tokens.length && Number.isSafeInteger(value) ? value : undefined
  }

  private take(...signs: readonly string[]): string | undefined {
    const next = this.tokens[this.at]
    if (typeof next !== 'string' || !signs.includes(next)) return undefined
    this.at += 1
    return next
  }

  private sum(): number {
    let value = this.product()
    for (let sign = this.take('+', '-'); sign !== undefined; sign = this.take('+', '-'))
      value = sign === '+' ? value + this.product() : value - this.product()
    return value
  }

  private product(): number {
    let value = this.single()
    for (let sign = this.take('*', '/'); sign !== undefined; sign = this.take('*', '/'))
      value = sign === '*' ? value * this.single() : value / this.single()
    return value
  }

  private single(): number {
    if (this.take('-') !== undefined) return -this.plain()
    return this.plain()
  }

  private plain(): number {
    const next = this.tokens[this.at]
    if (typeof next === 'number') {
      this.at += 1
      return next
    }
    if (this.depth > 20 || this.take('(') === undefined) return Number.NaN
    this.depth += 1
    const value = this.sum()
    this.depth -= 1
    return this.take(')') === undefined ? Number.NaN : value
  }
}

const tokensOf = (text: string): readonly (number | string)[] | undefined => {
  const tokens: (number | string)[] = []
  token.lastIndex = 0
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [, digits, sign = ''] = found
    tokens.push(digits === undefined ? sign : Number(digits))
    if (token.lastIndex === text.length) return tokens
  }
  return undefined
}

/**
 * A whole number as text, or what a script reckons of whole numbers; undefined when it is something else.
 *
 * @example wholeNumber('2010 + 2 * 5') // '2020'
 */
export const wholeNumber = (text: string): string | undefined => {
  const trimmed = text.trim()
  if (/^-?\d{1,15}$/.test(trimmed)) return trimmed
  if (trimmed.length > 200 || day.test(trimmed)) return undefined
  const tokens = tokensOf(trimmed)
  const value = tokens === undefined ? undefined : new Reckoner(tokens).value
  return value === undefined ? undefined : String(value)
}
