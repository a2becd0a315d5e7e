import type { Issue } from '@anslag/pricing'
import { Notice } from '@anslag/ui'
import { useApp } from '../shell/app-context.ts'
import { IssueList } from '../shell/issue-list.tsx'

export interface Outcome {
  readonly color: 'success' | 'warning' | 'danger'
  readonly message: string
  /** A line above the issues. */
  readonly about?: string | undefined
  readonly issues?: readonly Issue[]
  /** What somebody can do about it. */
  readonly offer?: { readonly label: string; readonly act: () => void } | undefined
}

const small = { type: 'button', class: 'ds-button', 'data-variant': 'secondary', 'data-size': 'sm' } as const

/** What became of a file or a link, with a way back where the form was replaced. */
export const OutcomeNotice = ({ of, onUndo }: { readonly of: Outcome; readonly onUndo?: (() => void) | undefined }) => {
  const { page } = useApp()
  const { color, message, about, issues = [], offer } = of
  return (
    <Notice color={color}>
      <p>{message}</p>
      {about !== undefined && <p>{about}</p>}
      {issues.length > 0 && <IssueList issues={issues} />}
      {offer !== undefined && (
        <button {...small} onClick={offer.act}>
          {offer.label}
        </button>
      )}
      {onUndo !== undefined && (
        <button {...small} onClick={onUndo}>
          {page.undo}
        </button>
      )}
    </Notice>
  )
}
