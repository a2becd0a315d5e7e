import { faint, hanging, notice, plain, type StyledLine } from '@anslag/documents/text'
import { issueSentence } from '@anslag/presentation/estimate'
import { type PriceList, priceListWarnings } from '@anslag/pricing'
import type { Invocation } from '../commands/command.ts'

/** That lists are in order, with the digest by which estimates name them. */
export const checkedListLines = (
  lists: readonly PriceList[],
  { environment, wording, options }: Invocation,
): readonly StyledLine[] =>
  lists.flatMap(({ document, digest }) => {
    const { title, id, revision } = document
    const { words, texts } = wording
    const { columns } = environment
    return [
      ...hanging('', words.checked(words.listName(title[options.language], id, revision)), columns).map(plain),
      ...hanging('  ', `${words.digest}: ${digest}`, columns).map(faint),
      ...priceListWarnings(document).flatMap((issue) =>
        hanging('  ', `${issue.path}: ${issueSentence(issue, texts)}`, columns).map(notice),
      ),
    ]
  })
