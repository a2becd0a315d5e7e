import { fill } from '@anslag/presentation'
import { listDifferenceView } from '@anslag/presentation/estimate'
import { Button, Scrolling, Section, TextInput } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso'
import type { NormsBody } from '../../api/answers.ts'
import { Shown } from '../../api/told.tsx'
import { useAnswer } from '../../api/use-answer.ts'
import { useDesk } from '../../shell/desk.ts'
import { useLaterTexts } from '../../words/later/later-texts.ts'
import { useDraft } from '../price-lists/use-draft.ts'
import { changesOf, draftOf, queryOf } from './state.ts'
import { useAccuracyWords } from './words.ts'

const Norms = ({ of }: { readonly of: NormsBody }) => {
  const accuracy = useAccuracyWords()
  const { asking } = useDesk().words
  const later = useLaterTexts()
  const rows = later === undefined ? [] : listDifferenceView(changesOf(of), later).rows
  return (
    <Scrolling class="wide-table" aria-label={fill(asking.table, { name: accuracy.proposal })}>
      <table class="figures">
        <thead>
          <tr>
            {[accuracy.norm, accuracy.before, accuracy.after].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ path, label, before, after }) => (
            <tr key={path}>
              <th scope="row">{label}</th>
              <td>{before}</td>
              <td>
                <strong>{after}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  )
}

const Proposed = ({ of }: { readonly of: NormsBody }) => {
  const accuracy = useAccuracyWords()
  const { keep } = useDraft()
  const { route } = useLocation()
  if (of.norms.length === 0) return <p class="measure">{accuracy.noProposal}</p>
  const list = { list: of.of.list, revision: String(of.of.revision) }
  return (
    <>
      <p class="measure">{fill(accuracy.proposalLead, list)}</p>
      <p class="buttons">
        <Button
          onClick={() => {
            keep(draftOf(of))
            route('/price-lists/new')
          }}
        >
          {accuracy.make}
        </Button>
      </p>
      <Norms of={of} />
    </>
  )
}

/** Norms that would have fitted what was worked, and a list made of them. */
export const Proposal = ({ days }: { readonly days: Readonly<Record<'from' | 'to', string>> }) => {
  const accuracy = useAccuracyWords()
  const least = useSignal('5')
  const projects = /^[1-9]\d{0,3}$/.test(least.value) ? least.value : ''
  const { answer } = useAnswer<NormsBody>(`/api/accuracy/norms${queryOf({ ...days, projects })}`)
  return (
    <Section id="proposal" class="part" level={2} text={accuracy.proposal}>
      <TextInput
        id="least"
        label={accuracy.least}
        inputMode="numeric"
        value={least.value}
        onCommit={(text) => {
          least.value = text.trim()
        }}
      />
      <Shown of={answer.value}>{(of) => <Proposed of={of} />}</Shown>
    </Section>
  )
}
