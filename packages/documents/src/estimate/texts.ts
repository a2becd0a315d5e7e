import type { Wording } from '@anslag/presentation'

/** What a written estimate says beside what its view is made of. */
export const estimate = {
  demonstration: {
    nb: 'Demonstrasjon – ikke SSBs priser',
    nn: 'Demonstrasjon – ikkje prisane til SSB',
    en: 'Demonstration – not the prices of Statistics Norway',
  },
  notBinding: { nb: 'Ikke bindende', nn: 'Ikkje bindande', en: 'Not binding' },
  scope: { nb: 'Hva anslaget gjelder', nn: 'Kva anslaget gjeld', en: 'What the estimate covers' },
  price: { nb: 'Hva prisen består av', nn: 'Kva prisen består av', en: 'What the price is made up of' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  noLines: { nb: 'Anslaget har ingen linjer.', nn: 'Anslaget har ingen linjer.', en: 'The estimate has no lines.' },
  appendix: {
    nb: 'Vedlegg: slik er hver linje regnet ut',
    nn: 'Vedlegg: slik er kvar linje rekna ut',
    en: 'Appendix: how each line was computed',
  },
  explanation: { nb: 'Slik er linjen regnet ut', nn: 'Slik er linja rekna ut', en: 'How the line was computed' },
  lineId: { nb: 'Linje-id: {id}', nn: 'Linje-id: {id}', en: 'Line id: {id}' },
  rules: { nb: 'Her står reglene', nn: 'Her står reglane', en: 'Where the rules are' },
  source: { nb: 'Kilde: {source}', nn: 'Kjelde: {source}', en: 'Source: {source}' },
} satisfies Wording
