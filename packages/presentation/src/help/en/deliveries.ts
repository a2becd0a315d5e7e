export const deliveries = {
  deliveries:
    'How many times you are to have data, for example once a year. Extraction, documentation and sending are repeated for each delivery. Coordination and the population are done only once.',
  'deliveries.expectedOn': 'The day you expect the data. It decides which VAT rate holds for the delivery.',
  'deliveries.receives':
    'The sources that send new files for this delivery. Work on a source is repeated only when it sends files. Without an answer all sources count.',
}
