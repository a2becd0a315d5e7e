import { fill, formatDay } from '@anslag/presentation'
import { textsFor } from '@anslag/presentation/languages'
import type { Day, Language } from '@anslag/pricing'
import type { ReminderKind } from '../register/reminders.ts'
import type { Mail } from './mail.ts'

interface Words {
  readonly subject: string
  readonly text: string
}

const offer: Readonly<Record<Language, Words>> = {
  nb: { subject: 'Tilbud {number}', text: 'Tilbudet ligger ved som PDF.' },
  nn: { subject: 'Tilbod {number}', text: 'Tilbodet ligg ved som PDF.' },
  en: { subject: 'Offer {number}', text: 'The offer is attached as a PDF.' },
}

const reminders: Readonly<Record<ReminderKind, Readonly<Record<Language, Words>>>> = {
  answer: {
    nb: {
      subject: '{number}: svarfristen er {day}',
      text: 'Tilbudet {number} gjelder til og med {day}, og kjøperen har ikke svart.',
    },
    nn: {
      subject: '{number}: svarfristen er {day}',
      text: 'Tilbodet {number} gjeld til og med {day}, og kjøparen har ikkje svart.',
    },
    en: {
      subject: '{number}: to be answered by {day}',
      text: 'The offer {number} is valid until {day}, and the buyer has not answered.',
    },
  },
  data: {
    nb: {
      subject: '{number}: data fra andre mangler',
      text: 'Tilbudet {number} ble akseptert {day}, og data fra andre er ennå ikke ført som mottatt.',
    },
    nn: {
      subject: '{number}: data frå andre manglar',
      text: 'Tilbodet {number} vart akseptert {day}, og data frå andre er enno ikkje førte som mottekne.',
    },
    en: {
      subject: '{number}: data of others are missing',
      text: 'The offer {number} was accepted on {day}, and data of others are not entered as received yet.',
    },
  },
  download: {
    nb: {
      subject: '{number}: filene kan hentes til og med {day}',
      text: 'Filene til {number} kan lastes ned til og med {day}. Forleng fristen hvis kjøperen trenger det.',
    },
    nn: {
      subject: '{number}: filene kan hentast til og med {day}',
      text: 'Filene til {number} kan lastast ned til og med {day}. Forleng fristen om kjøparen treng det.',
    },
    en: {
      subject: '{number}: files can be fetched until {day}',
      text: 'The files of {number} can be downloaded until {day}. Extend that where the buyer needs it.',
    },
  },
}

/** An offer for its buyer, printed. */
export const offerLetter = ({
  to,
  id,
  number,
  language,
  pdf,
}: Pick<Mail, 'to' | 'id'> & {
  readonly number: string
  readonly language: Language
  readonly pdf: Uint8Array
}): Mail => {
  const { subject, text } = offer[language]
  return { to, id, subject: fill(subject, { number }), text, pdf: { name: `${number}.pdf`, content: pdf } }
}

/** What an officer is reminded of, and where to look at it. */
export const reminderLetter = ({
  to,
  id,
  kind,
  number,
  day,
  language,
  address,
}: Pick<Mail, 'to' | 'id'> & {
  readonly kind: ReminderKind
  readonly number: string
  readonly day: Day
  readonly language: Language
  readonly address: string | undefined
}): Mail => {
  const { subject, text } = reminders[kind][language]
  const params = { number, day: formatDay(day, textsFor(language)) }
  const lines = [fill(text, params), ...(address === undefined ? [] : ['', address])]
  return { to, id, subject: fill(subject, params), text: lines.join('\n') }
}
