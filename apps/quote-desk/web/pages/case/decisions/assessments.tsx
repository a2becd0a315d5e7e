import { Reasoned } from '../acting/reasoned.tsx'
import { useAct } from '../acting/use-act.ts'
import { useCase } from '../case-context.ts'
import { lastOf } from '../case-title.ts'

const Assessment = ({ component, name }: { readonly component: string; readonly name: string }) => {
  const { words } = useCase()
  const doing = useAct()
  return (
    <li>
      <p>{name}</p>
      <Reasoned
        id={`assess-${component}`}
        doing={doing}
        save={words.acts.assessed}
        onSave={(reason) => doing.decide('assume', { kind: 'assessment', component, reason }, words.acts.assessedSaid)}
      />
    </li>
  )
}

/** Components that no formula can price alone, until an officer has said that they looked at each. */
export const Assessments = () => {
  const { shown, words } = useCase()
  const content = lastOf(shown.value.body)?.content
  const done = new Set(content?.assumptions.flatMap((each) => (each.kind === 'assessment' ? [each.component] : [])))
  const open = (content?.estimate.needsAssessment ?? []).filter(({ component }) => !done.has(component))
  const named: Readonly<Record<string, string>> = words.texts.components
  if (open.length === 0) return null
  return (
    <>
      <h3 class="ds-heading" data-size="2xs">
        {words.acts.toAssess}
      </h3>
      <ul class="assessments">
        {open.map(({ component }) => (
          <Assessment key={component} component={component} name={named[component] ?? component} />
        ))}
      </ul>
    </>
  )
}
