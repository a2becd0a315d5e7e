import type { FaultTexts } from '../nb-faults.ts'

export const types = {
  string: 'ein tekst',
  int: 'eit heiltal',
  number: 'eit tal',
  boolean: 'true eller false',
  array: 'ei liste',
  tuple: 'ei liste',
  object: 'eit objekt',
  record: 'eit objekt',
  other: 'noko anna',
} satisfies FaultTexts['types']

export const given = { list: 'ei liste', object: 'eit objekt', null: 'null' } satisfies FaultTexts['given']

export const measures = {
  string: { one: 'teikn', many: 'teikn' },
  array: { one: 'element', many: 'element' },
} satisfies FaultTexts['measures']

export const formats = {
  id: 'små bokstavar a–z, siffer og bindestrek, høgst 40 teikn, til dømes "kreftregisteret"',
  day: 'ein dag som finst, til dømes "2026-03-01"',
  decimal: 'eit desimaltal som tekst, til dømes "12.5"',
  shortest: 'eit desimaltal som tekst, skrive kortast mogleg, til dømes "12.5"',
  positive: 'eit desimaltal over 0 som tekst, til dømes "0.5"',
  percent: 'eit prosenttal frå 0 til 100, som tekst og skrive kortast mogleg, til dømes "25"',
  amount: 'eit beløp som tekst med to desimalar, til dømes "987.00"',
  words: 'tekst på éi linje, utan styreteikn',
  country: 'landkoden med to store bokstavar, til dømes "NO"',
  variable: 'variabelnamnet med bokstavar, siffer, punktum, understrek og bindestrek, til dømes "w23_0000_utd"',
  table: 'tabellkoden med store bokstavar, til dømes "F_AAP"',
  tariff: 'element og takst, til dømes "coordination.base"',
  answer: 'svaret slik bestillinga skriv det, til dømes "new"',
  driver: 'kostnadsdrivaren med punktum mellom ledda, til dømes "sources.files"',
  url: 'ei adresse som byrjar med "https://"',
  unit: 'ei eining, til dømes "hour" eller "hour/file"',
  pointer: 'ein JSON Pointer, til dømes "/sources/0/files"',
  digest: '"sha256:" og 64 heksadesimale siffer',
  prefix: 'store bokstavar og siffer, til dømes "AAPFDT"',
  theme: 'temaet, til dømes "5.1"',
  identifying: 'store bokstavar, siffer og understrek, til dømes "GRUNNKRETS"',
  code: 'ein kode, til dømes "driver/not-answered"',
  line: 'ein linje-id, til dømes "third-party:kreft@2027"',
  engine: 'namn og versjon, til dømes "anslag-pricing/0.1.0"',
} satisfies FaultTexts['formats']
