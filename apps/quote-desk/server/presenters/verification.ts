import type { Issue, Language } from '@anslag/pricing'
import type { Link, Quote } from '@anslag/quotes'
import { presentedIssue } from './issues.ts'

/** What the register says of a file, and up to where it knows it. */
export interface VerifiedFile {
  readonly answer: 'as-registered' | 'altered' | 'not-issued-here'
  readonly quote: Quote
  /** The last seal or event in it that is the register's own. */
  readonly upTo: Link | undefined
  /** Events that the register has after those of the file. */
  readonly later?: number
  /** Of a file that was altered: what it contradicts. */
  readonly issues: readonly Issue[]
}

const sentences: Readonly<Record<VerifiedFile['answer'], Readonly<Record<Language, string>>>> = {
  'as-registered': {
    nb: 'Utstedt her, og filen er som i registeret. Står later over 0, har mer skjedd siden.',
    nn: 'Utferda her, og fila er som i registeret. Står later over 0, har meir skjedd sidan.',
    en: 'Issued here, and the file is as the register has it. Where later is above 0, more has happened since.',
  },
  altered: {
    nb: 'Utstedt her, men filen er endret siden. Den skal ikke brukes.',
    nn: 'Utferda her, men fila er endra sidan. Ho skal ikkje brukast.',
    en: 'Issued here, but the file was altered since. It must not be used.',
  },
  'not-issued-here': {
    nb: 'Ikke utstedt her: Registeret har ikke dette tilbudet slik det står i filen. At filen henger sammen i seg selv, viser ingenting; hvem som helst kan ha laget den.',
    nn: 'Ikkje utferda her: Registeret har ikkje dette tilbodet slik det står i fila. At fila heng saman i seg sjølv, viser ingenting; kven som helst kan ha laga henne.',
    en: 'Not issued here: the register has no such quote as the file says. That the file fits together shows nothing; anybody could have made it.',
  },
}

/** The answer for programs, and in words. */
export const presentedVerification = ({ answer, quote, upTo, later, issues }: VerifiedFile) => ({
  answer,
  ...(quote.number === undefined ? {} : { number: quote.number }),
  ...(upTo === undefined ? {} : { upTo: { revision: upTo.revision, event: upTo.event?.number ?? 0, hash: upTo.hash } }),
  ...(later === undefined ? {} : { later }),
  sentence: sentences[answer],
  issues: issues.map(presentedIssue),
})
