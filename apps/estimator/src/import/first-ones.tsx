import { Button } from '@anslag/ui'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface FirstOnesProps<T> {
  readonly all: readonly T[]
  /** How many are drawn, and how many more each time somebody asks. */
  readonly most: number
  readonly more: (count: number) => string
  readonly children: (each: T, index: number) => ComponentChildren
}

/** The first ones of many, with a button that shows more: thousands at once would stop the page. */
export const FirstOnes = <T,>({ all, most, more, children }: FirstOnesProps<T>) => {
  const [count, setCount] = useState(most)
  const hidden = all.length - count
  return (
    <>
      <ul class="read-list">{all.slice(0, count).map(children)}</ul>
      {hidden > 0 && (
        <Button variant="tertiary" small onClick={() => setCount(count + most)}>
          {more(Math.min(most, hidden))}
        </Button>
      )}
    </>
  )
}
