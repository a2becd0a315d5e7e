import { type Kysely, Migrator } from 'kysely'
import { register } from './migrations/0001-register.ts'
import { casesAndLists } from './migrations/0002-cases-and-lists.ts'
import { accountability } from './migrations/0003-accountability.ts'
import { signIn } from './migrations/0004-sign-in.ts'
import { papersAndLinks } from './migrations/0005-papers-and-links.ts'
import { templates } from './migrations/0006-templates.ts'
import { pages } from './migrations/0007-pages.ts'
import { listedSums } from './migrations/0008-listed-sums.ts'
import { redaction } from './migrations/0009-redaction.ts'
import { redactedDrafts } from './migrations/0010-redacted-drafts.ts'
import { namedPersons } from './migrations/0011-named-persons.ts'
import { units } from './migrations/0012-units.ts'
import { numberOrderAndKeys } from './migrations/0013-number-order-and-keys.ts'
import { reminders } from './migrations/0014-reminders.ts'
import { receivedErased } from './migrations/0015-received-erased.ts'
import { orderedLists } from './migrations/0016-ordered-lists.ts'
import { feedOfACase } from './migrations/0017-feed-of-a-case.ts'
import { redactedTexts } from './migrations/0018-redacted-texts.ts'
import { answersAndLetters } from './migrations/0019-answers-and-letters.ts'

/** Every change of the tables, in the order in which they were made; none is ever edited once it was released. */
const migrations = {
  '0001-register': register,
  '0002-cases-and-lists': casesAndLists,
  '0003-accountability': accountability,
  '0004-sign-in': signIn,
  '0005-papers-and-links': papersAndLinks,
  '0006-templates': templates,
  '0007-pages': pages,
  '0008-listed-sums': listedSums,
  '0009-redaction': redaction,
  '0010-redacted-drafts': redactedDrafts,
  '0011-named-persons': namedPersons,
  '0012-units': units,
  '0013-number-order-and-keys': numberOrderAndKeys,
  '0014-reminders': reminders,
  '0015-received-erased': receivedErased,
  '0016-ordered-lists': orderedLists,
  '0017-feed-of-a-case': feedOfACase,
  '0018-redacted-texts': redactedTexts,
  '0019-answers-and-letters': answersAndLetters,
}

/** Brings the tables up to date, as the role that owns them; servers that start at once wait for one another. */
export const migrate = async (owner: Kysely<unknown>): Promise<void> => {
  const migrator = new Migrator({ db: owner, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
