import { ImportHandler } from './import-handler.ts'
import type { Progress, Reply, Task } from './task.ts'

const handler = new ImportHandler()

// In a worker, tasks come from the page; where there are no workers, this runs in the page itself and gets them as events.
// Messages of other windows say where they come from, and are none of these.
addEventListener('message', ({ data, ports: [port], origin }: MessageEvent<Task>) => {
  if (port === undefined || origin !== '') return
  const tell = (told: Progress | Reply): void => port.postMessage(told)
  void handler.reply(data, tell).then(tell)
})
