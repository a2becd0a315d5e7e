import type { patterns as contract } from '../nb/patterns.ts'

export const patterns = {
  hash: '"sha256:" og 64 heksadesimale siffer',
  number: 'eit tilbodsnummer, til dømes "2026-0042" eller "DEMO-2026-0042"',
  instant: 'eit tidspunkt som finst, til dømes "2026-11-22T14:03:00+01:00"',
  percent: 'eit prosenttal som tekst, skrive kortast mogleg, til dømes "12.5"',
  quantity: 'ei mengd som tekst, skriven kortast mogleg, til dømes "1.5"',
  amount: 'eit beløp som tekst med to desimalar, til dømes "987.00"',
  pointer: 'ein JSON Pointer, til dømes "/sources/0/files"',
  fixedLine: '"fixed:" og eit kortnamn, til dømes "fixed:kurs"',
  organisationNumber: 'ni siffer for ein norsk part, til dømes "971526920"; elles store bokstavar og siffer',
  vatIdentifier: 'landkode og nummer, til dømes "NO971526920MVA"',
  scheme: 'ein EAS-kode med fire siffer, til dømes "0192"',
  address: 'adressa utan mellomrom, til dømes "971526920"',
  postalCode: 'eit postnummer, til dømes "0131"',
  email: 'ei e-postadresse, til dømes "post@example.org"',
  phone: 'eit telefonnummer, til dømes "+47 22 00 00 00"',
  readable: 'éi linje med noko synleg i, utan styreteikn og skjulte teikn',
  paragraph: 'tekst med noko synleg i, utan skjulte teikn og andre styreteikn enn linjeskift',
  positive: 'eit tal som ikkje er under 0, til dømes "12.5"',
  code: 'ein konto eller kode med bokstavar, siffer, punktum, skråstrek og bindestrek, til dømes "3020"',
} satisfies typeof contract
