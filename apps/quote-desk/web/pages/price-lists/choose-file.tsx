import { issueSentence } from '@anslag/presentation/estimate'
import { jsonLimits } from '@anslag/pricing'
import { Messages } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { useDesk } from '../../shell/desk.ts'
import { useLaterTexts } from '../../words/later/later-texts.ts'
import { draftOfFile, type ListDraft } from './list-draft.ts'

/** The file of a list: chosen, or dropped where it is chosen. */
export const ChooseFile = ({ onChosen }: { readonly onChosen: (draft: ListDraft) => void }) => {
  const { texts, priceLists } = useDesk().words
  const messages = useSignal<readonly string[]>([])
  const later = useLaterTexts()
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    messages.value = []
    const text = file.size > jsonLimits.bytes ? '' : await file.text().catch(() => undefined)
    if (text === undefined || text === '') {
      messages.value = [text === '' && file.size > 0 ? priceLists.tooLarge : priceLists.unreadable]
      return
    }
    const draft = draftOfFile(file.name, text)
    if (draft.ok) onChosen(draft.value)
    else messages.value = draft.issues.map((issue) => issueSentence(issue, later ?? texts))
  }
  return (
    <div class="ds-field field measure">
      <label class="ds-label" for="list-file">
        {priceLists.choose}
      </label>
      <p id="list-file-description" data-field="description">
        {priceLists.chooseHelp}
      </p>
      <input
        id="list-file"
        class="drop"
        type="file"
        accept=".json,application/json"
        aria-describedby="list-file-description list-file-message"
        aria-invalid={messages.value.length > 0}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          void read(file).then(() => {
            // So that the same file can be chosen again once it was corrected.
            currentTarget.value = ''
          })
        }}
      />
      <Messages id="list-file-message" messages={messages.value} />
    </div>
  )
}
