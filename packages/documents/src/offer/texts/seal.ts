/** The seal and the appendix. */
export const sealing = {
  seal: {
    heading: { nb: 'Segl', nn: 'Segl', en: 'Seal' },
    draft: {
      nb: 'Et utkast har ikke segl. Det kan endres når som helst.',
      nn: 'Eit utkast har ikkje segl. Det kan endrast når som helst.',
      en: 'A draft has no seal. It can be changed at any time.',
    },
    label: {
      nb: 'Seglet til versjon {revision} (SHA-256)',
      nn: 'Seglet til versjon {revision} (SHA-256)',
      en: 'The seal of revision {revision} (SHA-256)',
    },
    signature: { nb: 'Signatur', nn: 'Signatur', en: 'Signature' },
    means: {
      nb: 'Seglet endrer seg hvis et eneste tegn i tilbudet endres.',
      nn: 'Seglet endrar seg om eit einaste teikn i tilbodet blir endra.',
      en: 'The seal changes if a single character of the offer is changed.',
    },
    check: {
      nb: 'Tilbudet ligger ved som {file}. Sjekk det med «anslag quote verify {file} --hash SEGL».',
      nn: 'Tilbodet ligg ved som {file}. Sjekk det med «anslag quote verify {file} --hash SEGL».',
      en: 'The offer is attached as {file}. Check it with “anslag quote verify {file} --hash SEAL”.',
    },
    signed: {
      nb: 'Signaturen viser hvem som utstedte tilbudet. Sjekk den med de offentlige nøklene til SSB: «anslag quote verify {file} --trust NØKLER».',
      nn: 'Signaturen viser kven som ferda ut tilbodet. Sjekk han med dei offentlege nøklane til SSB: «anslag quote verify {file} --trust NØKLAR».',
      en: 'The signature shows who issued the offer. Check it with the public keys of Statistics Norway: “anslag quote verify {file} --trust KEYS”.',
    },
    unsigned: {
      nb: 'Tilbudet er ikke signert. Seglet alene viser ikke hvem som laget det: sammenlign det med det SSB har registrert.',
      nn: 'Tilbodet er ikkje signert. Seglet åleine viser ikkje kven som laga det: jamfør det med det SSB har registrert.',
      en: 'The offer is not signed. The seal alone does not show who made it: compare it with what Statistics Norway has registered.',
    },
  },
  appendix: {
    nb: 'Vedlegg: slik er hver linje regnet ut',
    nn: 'Vedlegg: slik er kvar linje rekna ut',
    en: 'Appendix: how each line was computed',
  },
  source: { nb: 'Kilde: {source}', nn: 'Kjelde: {source}', en: 'Source: {source}' },
  attachment: {
    nb: 'Tilbudet som data, med segl og hendelser (quote/1)',
    nn: 'Tilbodet som data, med segl og hendingar (quote/1)',
    en: 'The quote as data, with seals and events (quote/1)',
  },
}
