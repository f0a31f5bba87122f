import type { ComponentType } from 'react'
import { paths } from '../../lib/paths.ts'

/** Pages that anybody may read, by their addresses. Each is written ahead by the build and wakes up by itself. */
export const readingPages: Readonly<Record<string, () => Promise<ComponentType>>> = {
  [paths.about]: async () => (await import('./AboutPage.tsx')).AboutPage,
  [paths.method]: async () => (await import('./MethodPage.tsx')).MethodPage,
  [paths.privacy]: async () => (await import('./PrivacyPage.tsx')).PrivacyPage,
  [paths.accessibility]: async () => (await import('./AccessibilityPage.tsx')).AccessibilityPage,
}
