import { fill } from '@anslag/presentation'
import { Button } from '@anslag/ui'
import { useState } from 'preact/hooks'
import type { Column } from './comparison.ts'
import { useScenarios } from './scenarios-context.ts'

type Parts = typeof import('./change-of-scope.tsx')

/** What the others would cost as changes, had the base been decided; fetched when somebody asks. */
export const Decided = ({ columns, baseId }: { readonly columns: readonly Column[]; readonly baseId: string }) => {
  const { app, words } = useScenarios()
  const [parts, setParts] = useState<Parts | 'failed' | undefined>()
  const base = columns.find(({ id }) => id === baseId)
  if (base === undefined) return null
  if (typeof parts === 'object') return <parts.ChangesOfScope columns={columns} base={base} />
  const load = () => import('./change-of-scope.tsx').then(setParts, () => setParts('failed'))
  return (
    <>
      <Button variant="secondary" onClick={() => void load()}>
        {fill(words.ifDecided, { name: base.name })}
      </Button>
      {parts === 'failed' && <p role="alert">{app.page.form.partFailed}</p>}
    </>
  )
}
