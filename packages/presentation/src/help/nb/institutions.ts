export const institutions = {
  institutions:
    'Alle institusjonene som skal ha data. SSB sender filene til hver av dem, så flere mottakere tar mer tid.',
  'institutions.country':
    'Landkoden etter ISO 3166, for eksempel NO. Svalbard og Jan Mayen (SJ) regnes som Norge her. Er den ansvarlige institusjonen utenfor Norge, er det som regel bare anonyme data å få. Å lage dem koster mye.',
  'institutions.recognition':
    'Den ansvarlige institusjonen må være godkjent av Forskningsrådet eller Eurostat, eller av SSB etter søknad. Utenfor Norge må det være Eurostat. Svaret endrer ikke prisen.',
  'institutions.responsible':
    'Én institusjon er ansvarlig for prosjektet og for at alle regler følges. Landet den ligger i, avgjør om dataene må være anonyme.',
}
