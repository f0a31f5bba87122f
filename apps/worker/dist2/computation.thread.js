import { Session } from 'node:inspector'
import { writeFileSync } from 'node:fs'
const __s = new Session(); __s.connect()
__s.post('Profiler.enable'); __s.post('Profiler.setSamplingInterval', { interval: 500 }); __s.post('Profiler.start')
process.on('exit', () => {})
let __n = 0
setInterval(() => { __s.post('Profiler.stop', (e, r) => { if (r) writeFileSync(`/tmp/prof-ed/prof/thread-${process.pid}-${Math.random().toString(36).slice(2,6)}-${__n++}.cpuprofile`, JSON.stringify(r.profile)) }); __s.post('Profiler.start') }, 4000).unref()
import { t as answerTasks } from "./answer-tasks-BJIxiZJA.js";
import { parentPort } from "node:worker_threads";
// src/computation.thread.ts
if (!parentPort) throw new Error("computation.thread is started by the worker, not by hand");
answerTasks(parentPort);
export {};

//# sourceMappingURL=computation.thread.js.map