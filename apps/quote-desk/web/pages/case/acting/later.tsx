import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { NotHere } from '../../../shell/not-here.tsx'
import { createLoading } from './loading.ts'

/** A part whose code comes when it is first drawn: nothing until then; where it did not come, that, and a way to try again. */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  const { come, hasFailed, ask } = createLoading(load)
  return (props: Props) => {
    useEffect(() => void ask(), [])
    const Part = come.value
    if (Part !== undefined) return <Part {...props} />
    return hasFailed.value ? <NotHere onTryAgain={() => void ask()} /> : null
  }
}
