/** What officers add to the price: charges, reductions, lines at fixed prices, reasons for no VAT. */
export const Decisions = () => null
