import { fill } from '@anslag/presentation'
import { Button } from '@anslag/ui'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useFormContext } from '../context/form-context.ts'

interface FirstOnesProps<T> {
  readonly all: readonly T[]
  readonly most: number
  readonly children: (each: T, index: number) => ComponentChildren
}

/** The first ones of many, with a button that shows more: thousands at once would stop the page. */
export const FirstOnes = <T,>({ all, most, children }: FirstOnesProps<T>) => {
  const { more } = useFormContext().words.order
  const [count, setCount] = useState(most)
  const hidden = all.length - count
  return (
    <>
      <ul class="read-list">{all.slice(0, count).map(children)}</ul>
      {hidden > 0 && (
        <Button variant="tertiary" small onClick={() => setCount(count + most)}>
          {fill(more, { count: String(Math.min(most, hidden)) })}
        </Button>
      )}
    </>
  )
}
