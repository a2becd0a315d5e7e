import type { Wording } from '@anslag/presentation'

/** Names of sheets are one word each: a space or a mark in one has to be quoted wherever a formula names it. */
const sheets = {
  application: { nb: 'Søknad', nn: 'Søknad', en: 'Application' },
  estimate: { nb: 'Anslag', nn: 'Anslag', en: 'Estimate' },
  answers: { nb: 'Svar', nn: 'Svar', en: 'Answers' },
  working: { nb: 'Utregning', nn: 'Utrekning', en: 'Working' },
  tariffs: { nb: 'Satser', nn: 'Satsar', en: 'Tariffs' },
  years: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
  range: { nb: 'Usikkerhet', nn: 'Uvisse', en: 'Uncertainty' },
}

/** What a workbook says beside what an estimate and a plan say themselves. */
export const workbook = {
  sheets,
  live: {
    nb: 'Regnearket regner selv: endre et tall i en gul celle på arkene Svar og Satser, så følger linjer, mva. og summer etter. Andre valg enn tall regnes ikke på nytt her; endre dem i skjemaet.',
    nn: 'Reknearket reknar sjølv: endre eit tal i ei gul celle på arka Svar og Satsar, så følgjer linjer, mva. og summar etter. Andre val enn tal blir ikkje rekna på nytt her; endre dei i skjemaet.',
    en: 'The workbook calculates: change a number in a yellow cell on the sheets Answers and Tariffs, and lines, VAT and totals follow. Choices other than numbers are not priced again here; change them in the form.',
  },
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  inKroner: { nb: '{label} (kr)', nn: '{label} (kr)', en: '{label} (NOK)' },
  vatOf: '{rate} {category}',
  vatRate: { nb: 'Mva. (%)', nn: 'Mva. (%)', en: 'VAT (%)' },
  question: { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Question' },
  answer: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  note: { nb: 'Merknad', nn: 'Merknad', en: 'Note' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  number: { nb: 'Antall', nn: 'Tal', en: 'Number' },
  figure: { nb: 'Sats', nn: 'Sats', en: 'Figure' },
  result: { nb: 'Resultat', nn: 'Resultat', en: 'Result' },
  low: { nb: 'Lav', nn: 'Låg', en: 'Low' },
  high: { nb: 'Høy', nn: 'Høg', en: 'High' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  address: { nb: 'Nettadresse', nn: 'Nettadresse', en: 'Address' },
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
  facts: { nb: 'Grunnlag', nn: 'Grunnlag', en: 'Made from' },
} satisfies Wording
