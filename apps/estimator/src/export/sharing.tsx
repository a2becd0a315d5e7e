import { fill, formatDecimal } from '@anslag/presentation'
import { driverName } from '@anslag/presentation/estimate'
import { questions } from '@anslag/request-form'
import { Button, CheckBox, Headline } from '@anslag/ui'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { useApp } from '../shell/app-context.ts'
import { CopyButton } from './copy-button.tsx'
import { downloadAnswers } from './download.ts'
import { longLink, sharedLink } from './encode-link.ts'
import { linkDocument } from './link-document.ts'
import { redactableWords, redacted } from './redaction.ts'

const shortened = (word: string): string => (word.length > 80 ? `${word.slice(0, 79)}…` : word)

/** What a reader of the link can see. */
const Reveals = ({ bare }: { readonly bare: boolean }) => {
  const { form, texts, words: all } = useApp()
  const words = all.export.share
  const revealed = bare ? [] : redactableWords(form.value.draft)
  return (
    <>
      <p>{words.reveals}</p>
      <ul class="reveals">
        {revealed.map(({ driver, words: some }) => (
          <li key={driver}>
            {fill(words.words, { what: driverName(driver, texts), words: some.map(shortened).join(', ') })}
          </li>
        ))}
        <li>{words.others}</li>
        <li>{words.price}</li>
      </ul>
      {bare && <p>{words.leftOut}</p>}
      <p>{words.nowhere}</p>
    </>
  )
}

/** The link, made anew whenever the answers change; undefined until it is there, so that nobody copies the old one. */
const useLink = (bare: boolean): string | undefined => {
  const { form, priced } = useApp()
  const { draft } = form.value
  const now = priced.value
  const estimate = now?.ok === true ? now.estimate : undefined
  const shared = useMemo(() => {
    const unitOf = (list: string) => {
      const question = questions.get(list)
      return question?.kind === 'things' ? question.unit : list
    }
    return linkDocument(bare ? redacted(draft, unitOf) : draft, estimate)
  }, [draft, bare, estimate])
  const [made, setMade] = useState<{ readonly of: object; readonly link: string } | undefined>(undefined)
  useEffect(() => {
    let current = true
    void sharedLink(shared, location.href).then((link) => {
      if (current) setMade({ of: shared, link })
    })
    return () => {
      current = false
    }
  }, [shared])
  return made?.of === shared ? made.link : undefined
}

/** A link with the answers in it, with what it reveals. */
export const Sharing = () => {
  const app = useApp()
  const { page, texts } = app
  const { share: words } = app.words.export
  const [bare, setBare] = useState(false)
  const link = useLink(bare)
  return (
    <>
      <Headline level={3} text={words.heading} />
      <p>{words.intro}</p>
      <CheckBox id="share-bare" label={words.leaveOut} checked={bare} onInput={setBare} />
      <Reveals bare={bare} />
      <div class="ds-field">
        <label class="ds-label" for="share-link">
          {words.label}
        </label>
        <input
          class="ds-input"
          id="share-link"
          type="text"
          readOnly
          value={link ?? ''}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </div>
      {link !== undefined && link.length > longLink && (
        <div class="long-link">
          <p>{fill(words.long, { letters: formatDecimal(String(link.length), texts) })}</p>
          <Button variant="secondary" onClick={() => downloadAnswers(app)}>
            {page.export.download}
          </Button>
        </div>
      )}
      {link !== undefined && (
        <CopyButton id="copy-link" label={words.copy} fieldLabel={words.label} what={{ text: link }} />
      )}
    </>
  )
}
