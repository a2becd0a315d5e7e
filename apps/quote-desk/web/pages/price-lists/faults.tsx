import { fill } from '@anslag/presentation'
import { listDifferenceView } from '@anslag/presentation/estimate'
import { Headline, Notice } from '@anslag/ui'
import { useEffect, useRef } from 'preact/hooks'
import type { ToldIssue } from '../../api/call.ts'
import { useDesk } from '../../shell/desk.ts'
import { useLaterTexts } from '../../words/later/later-texts.ts'

/** All that is wrong with a list, each with its place and a sentence. */
export const Faults = ({ issues }: { readonly issues: readonly ToldIssue[] }) => {
  const { words, language } = useDesk()
  const { faults, faultsHelp } = words.priceLists
  const later = useLaterTexts()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [issues])
  const named = later && listDifferenceView(issues, later).rows
  const heading = issues.length === 1 ? faults.one : fill(faults.many, { count: String(issues.length) })
  return (
    <div ref={place} tabIndex={-1} class="faults">
      <Notice color="danger">
        <Headline level={2} size="xs" text={heading} />
        <p>{faultsHelp}</p>
        <ol>
          {issues.map(({ code, path, sentence }, at) => (
            <li key={`${code} ${path}`}>
              {path !== '' && (
                <span class="place">
                  {named?.[at]?.label} <code>{path}</code>
                </span>
              )}
              {sentence[language]}
            </li>
          ))}
        </ol>
      </Notice>
    </div>
  )
}
