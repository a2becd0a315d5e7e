import { fill, formatDecimal, formatPercent } from '@anslag/presentation'
import { Scrolling } from '@anslag/ui'
import type { AccuracyBody } from '../../api/answers.ts'
import { useDesk } from '../../shell/desk.ts'
import { useAccuracyWords } from './words.ts'

type Accuracy = AccuracyBody['all']

const Row = ({ name, of }: { readonly name: string; readonly of: Accuracy }) => {
  const accuracy = useAccuracyWords()
  const { texts } = useDesk().words
  const { projects, estimated, byNorms, offered, actual, heldPercent } = of
  const estimate = formatDecimal(estimated.hours, texts)
  // Of those alone whose researcher had an estimate: beside the others it would mislead without saying so.
  const partly = fill(accuracy.estimatedOf, { hours: estimate, count: String(estimated.projects) })
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{projects}</td>
      <td>{estimated.projects === 0 ? '–' : estimated.projects === projects ? estimate : partly}</td>
      <td>{formatDecimal(byNorms, texts)}</td>
      <td>{formatDecimal(offered, texts)}</td>
      <td>{formatDecimal(actual, texts)}</td>
      <td>{heldPercent === undefined ? '–' : formatPercent(heldPercent.replace(/\.\d+$/, ''), texts)}</td>
    </tr>
  )
}

/** Hours of each component side by side, and how often the offer held. */
export const AccuracyTable = ({ of }: { readonly of: AccuracyBody }) => {
  const accuracy = useAccuracyWords()
  const { texts } = useDesk().words
  const { component, projects, estimated, byNorms, offered, actual, heldShare } = accuracy
  const names: Readonly<Record<string, string>> = texts.components
  return (
    <Scrolling class="wide-table" aria-label={accuracy.table}>
      <table class="figures">
        <thead>
          <tr>
            {[component, projects, estimated, byNorms, offered, actual, heldShare].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.components.map((each) => (
            <Row key={each.component} name={names[each.component] ?? each.component} of={each} />
          ))}
        </tbody>
        <tfoot>
          <Row name={accuracy.all} of={of.all} />
        </tfoot>
      </table>
    </Scrolling>
  )
}
