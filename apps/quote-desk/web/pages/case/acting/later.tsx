import { Button } from '@anslag/ui'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { useDesk } from '../../../shell/desk.ts'
import { createLoading } from './loading.ts'

/** A part whose code comes when it is first drawn: nothing until then; where it did not come, that, and a way to try again. */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  const { come, hasFailed, ask } = createLoading(load)
  return (props: Props) => {
    const { asking, shell } = useDesk().words
    useEffect(() => void ask(), [])
    const Part = come.value
    if (Part !== undefined) return <Part {...props} />
    return hasFailed.value ? (
      <p role="status">
        {asking.notHere}{' '}
        <Button small variant="secondary" onClick={() => void ask()}>
          {shell.tryAgain}
        </Button>
      </p>
    ) : null
  }
}
