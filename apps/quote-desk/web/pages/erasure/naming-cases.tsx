import { CheckBox } from '@anslag/ui'
import { useDesk } from '../../shell/desk.ts'
import { statusName } from '../register/row-words.ts'
import type { NamingCase } from './state.ts'
import { useErasureWords } from './words.ts'

/** Which case it is: its number, whose it is, what it is about, and what it is by now. */
const Case = ({ of }: { readonly of: NamingCase }) => {
  const { words } = useDesk()
  const { draft } = useErasureWords()
  const { number = draft, buyer, project, status } = of
  const told = [buyer, project, status === undefined ? undefined : statusName(status, words)].filter(Boolean)
  return (
    <>
      <a class="ds-link" href={`/cases/${of.case}`}>
        {number}
      </a>
      {told.length > 0 && `: ${told.join(', ')}`}
    </>
  )
}

interface FreeCasesProps {
  readonly cases: readonly NamingCase[]
  readonly except: ReadonlySet<string>
  readonly onExcept: (id: string, isExcept: boolean) => void
}

/** Cases out of which somebody may be taken, each unless it is of somebody else. */
export const FreeCases = ({ cases, except, onExcept }: FreeCasesProps) => (
  <ul class="naming-cases">
    {cases.map((each) => (
      <li key={each.case}>
        <CheckBox
          id={`erase-${each.case}`}
          label={<Case of={each} />}
          checked={!except.has(each.case)}
          onInput={(isChecked) => onExcept(each.case, !isChecked)}
        />
      </li>
    ))}
  </ul>
)

/** Cases that still name somebody, each with what keeps it. */
export const KeptCases = ({ cases }: { readonly cases: readonly NamingCase[] }) => {
  const { language } = useDesk()
  return (
    <ul class="naming-cases">
      {cases.map((each) => (
        <li key={each.case}>
          <p>
            <Case of={each} />
          </p>
          {each.kept.map(({ code, sentence }) => (
            <p key={code} class="why">
              {sentence[language]}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
