/** Words of the checks that the page has from the start. */
export const initial = {
  heading: { nb: 'Før dere søker', nn: 'Før de søkjer', en: 'Before you apply' },
  intro: {
    nb: 'SSB avgjør søknaden. Dette er det reglene sier om svarene.',
    nn: 'SSB avgjer søknaden. Dette er det reglane seier om svara.',
    en: 'Statistics Norway decides on the application. This is what its rules say of the answers.',
  },
  guide: { nb: 'Slik søker dere', nn: 'Slik søkjer de', en: 'How to apply' },
  guidance: {
    apply: [
      {
        nb: 'Send søknaden med alle vedleggene til mikrodata@ssb.no. SSB tar betalt for tiden, ikke for dataene, og prisen står i tilbudet fra SSB.',
        nn: 'Send søknaden med alle vedlegga til mikrodata@ssb.no. SSB tek betalt for tida, ikkje for dataa, og prisen står i tilbodet frå SSB.',
        en: 'Send the application with all attachments to mikrodata@ssb.no. Statistics Norway charges for its time, not for the data, and the price stands in its offer.',
      },
      {
        nb: 'Bare godkjente forskningsinstitusjoner kan ha ansvaret for prosjektet, og dataene kan bare brukes til forskning.',
        nn: 'Berre godkjende forskingsinstitusjonar kan ha ansvaret for prosjektet, og dataa kan berre brukast til forsking.',
        en: 'Only recognised research institutions can be responsible for the project, and the data may be used for research only.',
      },
      {
        nb: 'Variabellistene til SSB finnes bare på norsk.',
        nn: 'Variabellistene til SSB finst berre på norsk.',
        en: 'All variable lists are in Norwegian.',
      },
      {
        nb: 'Personvernombudet ved institusjonen kan hjelpe med personvernkonsekvensutredningen (DPIA) og behandlingsgrunnlaget.',
        nn: 'Personvernombodet ved institusjonen kan hjelpe med vurderinga av personvernkonsekvensar (DPIA) og behandlingsgrunnlaget.',
        en: 'The data protection officer at your institution can help with the impact assessment (DPIA) and the legal basis.',
      },
      {
        nb: 'Institusjoner utenfor Norge får som regel bare anonyme data. Gjennom et prosjekt ved en norsk institusjon kan forskerne der få indirekte identifiserbare data.',
        nn: 'Institusjonar utanfor Noreg får som regel berre anonyme data. Gjennom eit prosjekt ved ein norsk institusjon kan forskarane der få indirekte identifiserbare data.',
        en: 'Institutions outside Norway usually get anonymous data only. Through a project at a Norwegian institution, their researchers may get indirectly identifiable data.',
      },
      {
        nb: 'Skal dere endre noe ut over et tidligere vedtak, må dere søke om endring og legge ved oppdatert dokumentasjon.',
        nn: 'Skal de endre noko ut over eit tidlegare vedtak, må de søkje om endring og leggje ved oppdatert dokumentasjon.',
        en: 'Changes beyond an earlier decision need an application for change, with updated documentation.',
      },
    ],
    files: [
      {
        nb: 'Finn kontaktpersoner for data fra andre i god tid, og be om filer i et format som SSB kan lese.',
        nn: 'Finn kontaktpersonar for data frå andre i god tid, og be om filer i eit format som SSB kan lese.',
        en: 'Find contact persons for data from others in good time, and ask for files in a format that Statistics Norway can read.',
      },
    ],
  },
  toQuestion: { nb: 'Gå til spørsmålet', nn: 'Gå til spørsmålet', en: 'Go to the question' },
  ruleSource: { nb: 'Les regelen', nn: 'Les regelen', en: 'Read the rule' },
  readMore: { nb: ' om dette: {what}', nn: ' om dette: {what}', en: ' about this: {what}' },
  nothingToCheck: { nb: 'Ingenting å merke seg.', nn: 'Ingenting å merke seg.', en: 'Nothing to note.' },
}
