export const project = {
  id: 'Et kort navn som skiller denne fra de andre, med små bokstaver, sifre og bindestrek. Det står på linjen i anslaget.',
  project: 'Det som gjelder prosjektet som helhet. Ingenting av dette endrer prisen.',
  'project.title': 'Valgfritt. Tittelen står øverst på anslaget, så dere kjenner det igjen. Den endrer ikke prisen.',
  'project.endsOn':
    'Dagen prosjektet er slutt. Dataene skal slettes da, og senest innen fristen i vedtaket. Dagen endrer ikke prisen.',
  'project.decisionDeadline':
    'Dagen dere må vite om dere får dataene. SSB oppgir leveringstid i tilbudet, så søk i god tid. Dagen endrer ikke prisen.',
}
