export { type Metadata, readMetadata, type VariableMetadata } from './read-metadata.ts'
