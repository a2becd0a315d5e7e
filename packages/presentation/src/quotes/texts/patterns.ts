import { formats } from '../../texts/formats.ts'

/** What a text of a quote should look like. */
export const patterns = {
  hash: formats.digest,
  number: {
    nb: 'et tilbudsnummer, for eksempel "2026-0042" eller "DEMO-2026-0042"',
    nn: 'eit tilbodsnummer, til dømes "2026-0042" eller "DEMO-2026-0042"',
    en: 'the number of a quote, for example "2026-0042" or "DEMO-2026-0042"',
  },
  instant: {
    nb: 'et tidspunkt som finnes, for eksempel "2026-11-22T14:03:00+01:00"',
    nn: 'eit tidspunkt som finst, til dømes "2026-11-22T14:03:00+01:00"',
    en: 'a moment that exists, for example "2026-11-22T14:03:00+01:00"',
  },
  percent: {
    nb: 'et prosenttall som tekst, skrevet kortest mulig, for eksempel "12.5"',
    nn: 'eit prosenttal som tekst, skrive kortast mogleg, til dømes "12.5"',
    en: 'a percentage as text, in its shortest form, for example "12.5"',
  },
  quantity: {
    nb: 'en mengde som tekst, skrevet kortest mulig, for eksempel "1.5"',
    nn: 'ei mengd som tekst, skriven kortast mogleg, til dømes "1.5"',
    en: 'a quantity as text, in its shortest form, for example "1.5"',
  },
  amount: formats.amount,
  pointer: formats.pointer,
  fixedLine: {
    nb: '"fixed:" og et kortnavn, for eksempel "fixed:kurs"',
    nn: '"fixed:" og eit kortnamn, til dømes "fixed:kurs"',
    en: '"fixed:" and a short name, for example "fixed:course"',
  },
  organisationNumber: {
    nb: 'ni sifre for en norsk part, for eksempel "971526920"; ellers store bokstaver og sifre',
    nn: 'ni siffer for ein norsk part, til dømes "971526920"; elles store bokstavar og siffer',
    en: 'nine digits for a Norwegian party, for example "971526920"; otherwise capitals and digits',
  },
  vatIdentifier: {
    nb: 'landkode og nummer, for eksempel "NO971526920MVA"',
    nn: 'landkode og nummer, til dømes "NO971526920MVA"',
    en: 'country code and number, for example "NO971526920MVA"',
  },
  addressScheme: {
    nb: 'fire sifre, 0192 for et norsk organisasjonsnummer, eller EM for e-post',
    nn: 'fire siffer, 0192 for eit norsk organisasjonsnummer, eller EM for e-post',
    en: 'four digits, 0192 for a Norwegian organisation number, or EM for e-mail',
  },
  scheme: {
    nb: 'en kode med fire sifre for registeret, for eksempel "0192"',
    nn: 'ein kode med fire siffer for registeret, til dømes "0192"',
    en: 'a code of four digits for the register, for example "0192"',
  },
  address: {
    nb: 'adressen uten mellomrom, for eksempel "971526920"',
    nn: 'adressa utan mellomrom, til dømes "971526920"',
    en: 'the address without spaces, for example "971526920"',
  },
  postalCode: {
    nb: 'et postnummer, for eksempel "0131"',
    nn: 'eit postnummer, til dømes "0131"',
    en: 'a postal code, for example "0131"',
  },
  email: {
    nb: 'en e-postadresse, for eksempel "post@example.org"',
    nn: 'ei e-postadresse, til dømes "post@example.org"',
    en: 'an email address, for example "post@example.org"',
  },
  phone: {
    nb: 'et telefonnummer, for eksempel "+47 22 00 00 00"',
    nn: 'eit telefonnummer, til dømes "+47 22 00 00 00"',
    en: 'a telephone number, for example "+47 22 00 00 00"',
  },
  readable: {
    nb: 'én linje med noe synlig i, uten styretegn og skjulte tegn',
    nn: 'éi linje med noko synleg i, utan styreteikn og skjulte teikn',
    en: 'one line with something visible in it, without control characters and hidden characters',
  },
  paragraph: {
    nb: 'tekst med noe synlig i, uten skjulte tegn og andre styretegn enn linjeskift',
    nn: 'tekst med noko synleg i, utan skjulte teikn og andre styreteikn enn linjeskift',
    en: 'text with something visible in it, without hidden characters and control characters other than line breaks',
  },
  remark: {
    nb: 'navnet på en merknad, for eksempel "attachment/protocol"',
    nn: 'namnet på ein merknad, til dømes "attachment/protocol"',
    en: 'the name of a remark, for example "attachment/protocol"',
  },
  exemption: {
    nb: 'en kode fra VATEX-listen, for eksempel "VATEX-EU-G"',
    nn: 'ein kode frå VATEX-lista, til dømes "VATEX-EU-G"',
    en: 'a code of the VATEX list, for example "VATEX-EU-G"',
  },
  positive: {
    nb: 'et tall som ikke er under 0, for eksempel "12.5"',
    nn: 'eit tal som ikkje er under 0, til dømes "12.5"',
    en: 'a number that is not below 0, for example "12.5"',
  },
  code: {
    nb: 'en konto eller kode med bokstaver, sifre, punktum, skråstrek og bindestrek, for eksempel "3020"',
    nn: 'ein konto eller kode med bokstavar, siffer, punktum, skråstrek og bindestrek, til dømes "3020"',
    en: 'an account or code of letters, digits, full stops, slashes and hyphens, for example "3020"',
  },
}
