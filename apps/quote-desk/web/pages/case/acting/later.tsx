import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'

/** A part whose code comes when it is first drawn: nothing until then, and tried again where it did not come. */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  const come = signal<ComponentType<Props> | undefined>(undefined)
  return (props: Props) => {
    useEffect(() => {
      if (come.peek() === undefined)
        void load().then(
          (part) => {
            come.value = part
          },
          () => undefined,
        )
    }, [])
    const Part = come.value
    return Part === undefined ? null : <Part {...props} />
  }
}
