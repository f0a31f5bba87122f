import { compareNodesTask } from './editions/compare-nodes.task.ts'
import { frameEditionTask } from './editions/frame-edition.task.ts'
import { guaranteePlacesTask } from './editions/guarantee-places.task.ts'
import { attackEditionTask } from './editions/attack-edition.task.ts'
import { attackRoundsTask } from './editions/attack-rounds.task.ts'
import { countResponsesTask } from './scores/count-responses.task.ts'
import { recutRoundsTask } from './scores/recut-rounds.task.ts'
import { scoreBackgroundTask } from './scores/score-background.task.ts'
import { scoreRoundsTask } from './scores/score-rounds.task.ts'

/** What a thread can compute: pure functions of their input. `tell` says how many organisations are done. */
export const tasks = {
  'count-responses': countResponsesTask,
  'score-rounds': scoreRoundsTask,
  'recut-rounds': recutRoundsTask,
  'score-background': scoreBackgroundTask,
  'frame-edition': frameEditionTask,
  'compare-nodes': compareNodesTask,
  'guarantee-places': guaranteePlacesTask,
  'attack-edition': attackEditionTask,
  'attack-rounds': attackRoundsTask,
} as const

export type Tasks = typeof tasks
export type TaskName = keyof Tasks
export type TaskInput<Name extends TaskName> = Parameters<Tasks[Name]>[0]
export type TaskResult<Name extends TaskName> = ReturnType<Tasks[Name]>

export interface ToThread {
  readonly id: number
  readonly name: TaskName
  readonly input: unknown
}

export type FromThread =
  | { readonly id: number; readonly done: number }
  | { readonly id: number; readonly result: unknown }
  | {
      readonly id: number
      readonly error: { readonly code: string | null; readonly message: string; readonly stack: string }
    }
