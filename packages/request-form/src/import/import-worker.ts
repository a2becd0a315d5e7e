import { ImportHandler } from './import-handler.ts'
import type { Task } from './task.ts'

const handler = new ImportHandler()

// In a worker, tasks come from the page; where there are no workers, this runs in the page itself and gets them as events.
// Messages of other windows say where they come from, and are none of these.
addEventListener('message', ({ data, ports: [port], origin }: MessageEvent<Task>) => {
  if (port !== undefined && origin === '') void handler.reply(data).then((reply) => port.postMessage(reply))
})
