export const populations = {
  populations:
    'Hvem dataene handler om, for eksempel alle født i et år, eller pasienter og kontrollgruppen deres. Hver populasjon må avklares og lages, så flere tar mer tid.',
  'populations.kind':
    'Et helt register er enklest. Kriterier må programmeres. Relasjoner, som familier og kontrollgrupper, tar mest tid. Får SSB populasjonen fra andre, er filen en kilde og prises der. Populasjonen lages én gang; filene klargjøres før uttrekket til hver levering.',
  'populations.criteria':
    'Hvor mange vilkår som avgjør hvem som er med, som alder, bosted eller år. Hvert vilkår må programmeres og kontrolleres. Et helt register har ingen.',
  'populations.relations':
    'Hvor mange slags tilknytninger som skal finnes, som foreldre, søsken eller matchede kontroller. Hver av dem må kobles og kontrolleres for seg. Bare utvalg etter relasjoner har dem.',
}
