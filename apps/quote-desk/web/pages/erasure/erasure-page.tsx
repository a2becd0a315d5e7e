import { fill } from '@anslag/presentation'
import { Button, Headline, Notice, Section, TextInput } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import type { ErasureBody } from '../../api/answers.ts'
import type { Called, ToldIssue } from '../../api/call.ts'
import { Outcome } from '../../api/told.tsx'
import { useDesk } from '../../shell/desk.ts'
import { useTitle } from '../../shell/use-title.ts'
import { FreeCases, KeptCases } from './naming-cases.tsx'
import { personSent, sorted } from './state.ts'
import { useErasureWords, WithErasureWords } from './words.ts'

/** Whoever is looked for stands on the page alone: neither in its address nor in what the browser keeps. */
const useErasure = () => {
  const { call } = useDesk()
  const person = useSignal({ name: '', email: '' })
  const found = useSignal<ErasureBody['cases'] | undefined>(undefined)
  const except = useSignal<ReadonlySet<string>>(new Set())
  const done = useSignal<number | undefined>(undefined)
  const [issues, isAway] = [useSignal<readonly ToldIssue[]>([]), useSignal(false)]
  const take = (called: Called<ErasureBody>): readonly ErasureBody['cases'][number][] | undefined => {
    isAway.value = called.kind === 'away' || called.kind === 'signed-out'
    issues.value = called.kind === 'refused' ? called.issues : []
    return called.kind === 'done' ? called.body.cases : undefined
  }
  const sent = () => personSent(person.peek().name, person.peek().email) ?? {}
  const write = (changed: Partial<typeof person.value>): void => {
    person.value = { ...person.peek(), ...changed }
    // What was found is of somebody else by now.
    found.value = undefined
    done.value = undefined
  }
  const find = async (): Promise<void> => {
    const asked = person.peek()
    done.value = undefined
    except.value = new Set()
    const cases = take(await call<ErasureBody>('POST', '/api/erasures/preview', { body: sent() }))
    if (person.peek() === asked) found.value = cases
  }
  const erase = async (): Promise<void> => {
    const cases = take(
      await call<ErasureBody>('PUT', '/api/erasures', { body: { ...sent(), except: [...except.peek()] } }),
    )
    if (cases === undefined) return
    const { free, kept } = sorted(cases)
    found.value = kept
    done.value = free.length
  }
  return { person, found, except, done, issues, isAway, write, find, erase }
}

interface PartProps {
  readonly of: ReturnType<typeof useErasure>
}

const Search = ({ of: { person, write, find } }: PartProps) => {
  const erasure = useErasureWords()
  const { name, email } = person.value
  return (
    <form
      class="erasure-search"
      onSubmit={(event) => {
        event.preventDefault()
        void find()
      }}
    >
      <TextInput
        id="person-name"
        label={erasure.name}
        description={erasure.written}
        value={name}
        onInput={(text) => write({ name: text })}
      />
      <TextInput id="person-email" label={erasure.email} value={email} onInput={(text) => write({ email: text })} />
      <p class="buttons">
        <Button type="submit" variant="secondary">
          {erasure.find}
        </Button>
      </p>
    </form>
  )
}

const Free = ({ of, cases }: PartProps & { readonly cases: ErasureBody['cases'] }) => {
  const erasure = useErasureWords()
  const { except, erase } = of
  const count = cases.filter((each) => !except.value.has(each.case)).length
  const choose = (id: string, isExcept: boolean): void => {
    const others = [...except.peek()].filter((each) => each !== id)
    except.value = new Set(isExcept ? [...others, id] : others)
  }
  return (
    <Section id="erase" level={2} size="xs" class="naming" text={erasure.free}>
      <p>{erasure.freeHelp}</p>
      <FreeCases cases={cases} except={except.value} onExcept={choose} />
      {count > 0 && (
        <>
          <p>{erasure.final}</p>
          <p class="buttons">
            <Button onClick={() => void erase()}>
              {fill(count === 1 ? erasure.erase.one : erasure.erase.many, { count: String(count) })}
            </Button>
          </p>
        </>
      )}
    </Section>
  )
}

const Found = ({ of }: PartProps) => {
  const erasure = useErasureWords()
  const { found, done } = of
  const { free, kept } = sorted(found.value ?? [])
  const erased = done.value === 1 ? erasure.erased.one : erasure.erased.many
  return (
    <>
      <div role="status">
        {done.value !== undefined && <Notice color="success">{fill(erased, { count: String(done.value) })}</Notice>}
        {done.value === undefined && found.value?.length === 0 && <p>{erasure.none}</p>}
      </div>
      {free.length > 0 && <Free of={of} cases={free} />}
      {kept.length > 0 && (
        <Section
          id="kept"
          level={2}
          size="xs"
          class="naming"
          text={done.value === undefined ? erasure.kept : erasure.still}
        >
          <KeptCases cases={kept} />
        </Section>
      )}
    </>
  )
}

const Page = () => {
  const { person } = useDesk()
  const erasure = useErasureWords()
  const of = useErasure()
  useTitle(erasure.title)
  return (
    <>
      <Headline level={1} text={erasure.title} tabIndex={-1} />
      <p class="measure">{erasure.lead}</p>
      {person.value?.role === 'administrator' ? (
        <>
          <Search of={of} />
          <Outcome of={of} />
          <Found of={of} />
        </>
      ) : (
        <p class="measure">{erasure.onlyAdministrators}</p>
      )}
    </>
  )
}

/** A person of a customer who asks to be forgotten: in which cases they stand, and taking them out of those that no rule keeps. */
export const ErasurePage = () => (
  <WithErasureWords>
    <Page />
  </WithErasureWords>
)
