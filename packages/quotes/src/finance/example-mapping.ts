import mapping from '../../examples/finance-mapping.json' with { type: 'json' }

/** A mapping to made-up accounts, for demonstration quotes and to start from. */
export const exampleFinanceMapping: unknown = mapping
