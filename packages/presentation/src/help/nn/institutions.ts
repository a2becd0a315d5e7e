export const institutions = {
  institutions:
    'Alle institusjonane som skal ha data. SSB sender filene til kvar av dei, så fleire mottakarar tek meir tid.',
  'institutions.country':
    'Landkoden etter ISO 3166, til dømes NO. Svalbard og Jan Mayen (SJ) blir rekna som Noreg her. Er den ansvarlege institusjonen utanfor Noreg, er det som regel berre anonyme data å få. Å lage dei kostar mykje.',
  'institutions.recognition':
    'Den ansvarlege institusjonen må vere godkjend av Forskingsrådet eller Eurostat, eller av SSB etter søknad. Utanfor Noreg må det vere Eurostat. Svaret endrar ikkje prisen.',
  'institutions.responsible':
    'Éin institusjon er ansvarleg for prosjektet og for at alle reglar blir følgde. Landet han ligg i, avgjer om dataa må vere anonyme.',
}
