/** Words of the page on report. */
export const legal = {
  title: { nb: 'Meld fra om feil', nn: 'Meld frå om feil', en: 'Report a problem' },
  description: {
    nb: 'Slik melder du fra om feil i Anslag, og dette vet siden som kan hjelpe den som retter feilen.',
    nn: 'Slik melder du frå om feil i Anslag, og dette veit sida som kan hjelpe den som rettar feilen.',
    en: 'How to report a problem with Anslag, and what the page knows that helps whoever mends it.',
  },
  lead: {
    nb: 'Er noe galt, vanskelig å forstå eller umulig å bruke? Da vil vi vite det.',
    nn: 'Er noko gale, vanskeleg å forstå eller umogleg å bruke? Då vil vi vite det.',
    en: 'Is something wrong, hard to understand or impossible to use? Then we want to know.',
  },
  sections: [
    {
      heading: { nb: 'Fortell gjerne', nn: 'Fortel gjerne', en: 'Please tell' },
      paragraphs: [],
      points: [
        { nb: 'hva du ville gjøre', nn: 'kva du ville gjere', en: 'what you wanted to do' },
        {
          nb: 'hva som skjedde, og hva du ventet',
          nn: 'kva som hende, og kva du venta',
          en: 'what happened, and what you expected',
        },
        {
          nb: 'hvilket hjelpemiddel du bruker, om du bruker noe',
          nn: 'kva hjelpemiddel du bruker, om du bruker noko',
          en: 'what assistive technology you use, if any',
        },
      ],
    },
    {
      heading: {
        nb: 'Gjelder det prisen eller søknaden?',
        nn: 'Gjeld det prisen eller søknaden?',
        en: 'Is it about the price or the application?',
      },
      paragraphs: [
        {
          nb: 'Spør SSB om hva data virkelig koster, og om søknaden. Anslaget er ikke laget for et bestemt prosjekt av SSB, og det binder ingen.',
          nn: 'Spør SSB om kva data verkeleg kostar, og om søknaden. Anslaget er ikkje laga for eit bestemt prosjekt av SSB, og det bind ingen.',
          en: 'Ask Statistics Norway what data really cost, and about the application. The estimate is not made by Statistics Norway for any one project, and it binds nobody.',
        },
      ],
      link: {
        text: {
          nb: 'SSB om data til forskning',
          nn: 'SSB om data til forsking',
          en: 'Statistics Norway on data for research',
        },
        href: {
          nb: 'https://www.ssb.no/data-til-forskning/utlan-av-data-til-forskere',
          nn: 'https://www.ssb.no/data-til-forskning/utlan-av-data-til-forskere',
          en: 'https://www.ssb.no/en/data-til-forskning/utlan-av-data-til-forskere/soknad',
        },
      },
    },
  ],
}
