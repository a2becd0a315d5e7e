export const project = {
  id: 'Eit kort namn som skil denne frå dei andre, med små bokstavar, siffer og bindestrek. Det står på linja i anslaget.',
  project: 'Det som gjeld prosjektet som heilskap. Ingenting av dette endrar prisen.',
  'project.title': 'Valfritt. Tittelen står øvst på anslaget, så de kjenner det att. Han endrar ikkje prisen.',
  'project.endsOn':
    'Dagen prosjektet er slutt. Då skal dataa slettast, og seinast innan fristen i vedtaket. Dagen endrar ikkje prisen.',
  'project.decisionDeadline':
    'Dagen de må vite om de får dataa. SSB oppgir leveringstid i tilbodet, så søk i god tid. Dagen endrar ikkje prisen.',
}
