import { Decimal } from 'decimal.js'
import { type DrawnPage, drawnPage, type Given } from '../../../../apps/estimator/src/testing/drawn-page.tsx'
import { isDirect, type Place, placesIn, stackNow } from './stack.ts'
import { type Touch, watching } from './touched.ts'

/** The answer that is followed, as it is typed; no other figure of the estimate has its value. */
const answer = '417'

const source = 'register'

const field = 'q-sources-0-files'

type Meet = () => void

/** An order with an answer that tells whoever reads it, and another source, so that no sum is the amount that is followed. */
const order = (files: number, tell: () => unknown) => ({
  format: 'request/1',
  sources: [
    {
      id: source,
      // SSB links the files, and so receives them: their number counts.
      linking: 'ssb',
      get files() {
        tell()
        return files
      },
    },
    { id: 'other', files: 1 },
  ],
})

const inputIn = (page: DrawnPage): Given => {
  const met: Given[] = []
  page.draw((given) => {
    const { id, onInput } = given
    if (id === field && typeof onInput === 'function') met.push(given)
  })
  const [last] = met.slice(-1)
  if (last === undefined) throw new Error(`the page has no field ${field}`)
  return last
}

/** Types the answer into its field, as a browser tells the page. */
const type = (input: Given, read: Meet): void => {
  const { onInput } = input
  if (typeof onInput !== 'function') return
  onInput({
    get currentTarget() {
      read()
      return { value: answer }
    },
  })
}

/** Where the text that was typed is looked at. */
const typed =
  (meet: Meet) =>
  ({ self, given }: Touch): void => {
    if ([self, ...given].includes(answer) && isDirect(stackNow())) meet()
  }

/** What is made of the answer, told by its value at first and then by what it goes into, until it has become `net`. */
const becoming = (net: string, meet: Meet) => {
  const made = new WeakSet<Decimal>()
  let isNet = false
  const isMade = (value: unknown): boolean =>
    value === answer || (value instanceof Decimal && (made.has(value) || value.eq(answer)))
  return ({ method, self, given, result }: Touch): void => {
    const values = [self, ...given]
    if (isNet) {
      if (typeof self === 'string' && values.includes(net) && isDirect(stackNow())) meet()
    } else if (values.some(isMade)) {
      meet()
      if (!(result instanceof Decimal)) return
      made.add(result)
      // Rounded to the øre: from here on it is text that is printed.
      isNet = method === 'toDecimalPlaces' && result.toFixed(2) === net
    }
  }
}

/**
 * Where an answer passes, from the key in the page to the printed øre: the repository's functions that are on the call stack
 * when the answer, or a figure made of it, is read, computed with, written or drawn; each once, in the order of their first
 * time. The order is typed into the page as it is, with the documents of the repository, and only the browser is missing.
 */
export const passed = async (): Promise<readonly Place[]> => {
  const page = await drawnPage()
  const line = `third-party:${source}`
  const places = new Map<string, Place>()
  const meet = (): void => {
    for (const place of placesIn(stackNow())) places.set(`${place.file}:${place.line}`, place)
  }
  // Whether it counts who reads the answer in the form.
  let isFollowed = false
  const filled = (files: number) => page.fill(order(files, () => isFollowed && meet()))
  const following = (tell: (touch: Touch) => void, act: () => void): void => {
    isFollowed = true
    watching(tell, act)
    isFollowed = false
  }

  filled(Number(answer))
  const { net, printed } = page.amountOf(line)
  filled(1)
  page.amountOf(line)
  const input = inputIn(page)
  following(typed(meet), () => type(input, meet))
  filled(Number(answer))
  following(becoming(net, meet), () => page.amountOf(line))
  page.draw((given) => {
    if (Object.values(given).includes(printed)) meet()
  })
  return [...places.values()]
}
