import { tmpdir } from 'node:os'
import { join } from 'node:path'

const { DESK_BENCH_DATA: given = join(tmpdir(), 'anslag-desk-bench') } = process.env

/** The data that are measured: they are kept, since it takes minutes to make them. */
export const benchFolder = given
