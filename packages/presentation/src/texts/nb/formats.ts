/** What a value of a document should be, by what the schema expects. */
export const types = {
  string: 'en tekst',
  int: 'et heltall',
  number: 'et tall',
  boolean: 'true eller false',
  array: 'en liste',
  tuple: 'en liste',
  object: 'et objekt',
  record: 'et objekt',
  other: 'noe annet',
}

/** What somebody wrote instead, where it is no plain value. */
export const given = { list: 'en liste', object: 'et objekt', null: 'null' }

/** What a size counts. */
export const measures = {
  string: { one: 'tegn', many: 'tegn' },
  array: { one: 'element', many: 'elementer' },
}

/** What a text should look like. */
export const formats = {
  id: 'små bokstaver a–z, sifre og bindestrek, høyst 40 tegn, for eksempel "kreftregisteret"',
  day: 'en dag som finnes, for eksempel "2026-03-01"',
  decimal: 'et desimaltall som tekst, for eksempel "12.5"',
  shortest: 'et desimaltall som tekst, skrevet kortest mulig, for eksempel "12.5"',
  positive: 'et desimaltall over 0 som tekst, for eksempel "0.5"',
  percent: 'et prosenttall fra 0 til 100, som tekst og skrevet kortest mulig, for eksempel "25"',
  amount: 'et beløp som tekst med to desimaler, for eksempel "987.00"',
  words: 'tekst på én linje, uten styretegn',
  country: 'landkoden med to store bokstaver, for eksempel "NO"',
  variable: 'variabelnavnet med bokstaver, sifre, punktum, understrek og bindestrek, for eksempel "w23_0000_utd"',
  table: 'tabellkoden med store bokstaver, for eksempel "F_AAP"',
  tariff: 'element og takst, for eksempel "coordination.base"',
  answer: 'svaret slik bestillingen skriver det, for eksempel "new"',
  driver: 'kostnadsdriveren med punktum mellom leddene, for eksempel "sources.files"',
  url: 'en adresse som begynner med "https://"',
  unit: 'en enhet, for eksempel "hour" eller "hour/file"',
  pointer: 'en JSON Pointer, for eksempel "/sources/0/files"',
  digest: '"sha256:" og 64 heksadesimale sifre',
  prefix: 'store bokstaver og sifre, for eksempel "AAPFDT"',
  theme: 'temaet, for eksempel "5.1"',
  identifying: 'store bokstaver, sifre og understrek, for eksempel "GRUNNKRETS"',
  code: 'en kode, for eksempel "driver/not-answered"',
  line: 'en linje-id, for eksempel "third-party:kreft@2027"',
  engine: 'navn og versjon, for eksempel "anslag-pricing/0.1.0"',
}
