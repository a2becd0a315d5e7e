export const deliveries = {
  deliveries:
    'Hvor mange ganger dere skal ha data, for eksempel én gang i året. Uttrekk, dokumentasjon og sending gjentas for hver levering. Koordineringen gjøres, og populasjonen lages, bare én gang.',
  'deliveries.expectedOn':
    'Dagen dere regner med å få dataene. Den avgjør hvilken mva.-sats som gjelder for leveringen.',
  'deliveries.receives':
    'Kildene som sender nye filer til denne leveringen. Arbeidet med en kilde gjentas bare når den sender filer. Uten svar regnes alle kildene med.',
}
