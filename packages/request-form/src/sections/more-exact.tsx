import type { ComponentChildren } from 'preact'
import { useFormContext } from '../context/form-context.ts'

interface MoreExactProps {
  /** What is asked within, in words. */
  readonly about: string
  readonly children: ComponentChildren
}

/** Questions that move the price less than those before them: closed until somebody wants to be more exact, and searched all the same. */
export const MoreExact = ({ about, children }: MoreExactProps) => {
  const { page } = useFormContext()
  return (
    <details class="more-exact">
      <summary>
        {page.form.moreExact} <span class="about">{about}</span>
      </summary>
      <div class="asked">{children}</div>
    </details>
  )
}
