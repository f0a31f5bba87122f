import { createBrowserRouter, type RouteObject } from 'react-router'
import { paths } from '../lib/paths.ts'
import { Broken } from './Broken.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { SignedInPages } from './SignedInPages.tsx'

/** Every page is a file of its own that the browser fetches when it is first opened. */
export const routes: RouteObject[] = [
  {
    ErrorBoundary: Broken,
    HydrateFallback: () => null,
    children: [
      {
        path: paths.signIn,
        lazy: async () => ({ Component: (await import('../features/access/SignInPage.tsx')).SignInPage }),
      },
      {
        path: paths.start,
        lazy: async () => ({ Component: (await import('../features/access/StartPage.tsx')).StartPage }),
      },
      {
        Component: SignedInPages,
        children: [
          {
            ErrorBoundary: Broken,
            children: [
              {
                path: paths.overview,
                lazy: async () => ({ Component: (await import('../features/overview/OverviewPage.tsx')).OverviewPage }),
              },
              {
                path: paths.rounds,
                lazy: async () => ({ Component: (await import('../features/rounds/RoundsPage.tsx')).RoundsPage }),
              },
              {
                path: paths.round,
                lazy: async () => ({ Component: (await import('../features/rounds/RoundPage.tsx')).RoundPage }),
              },
              {
                path: paths.result,
                lazy: async () => ({ Component: (await import('../features/scores/ResultPage.tsx')).ResultPage }),
              },
              {
                path: paths.comparison,
                lazy: async () => ({
                  Component: (await import('../features/editions/ComparisonPage.tsx')).ComparisonPage,
                }),
              },
              {
                path: paths.national,
                lazy: async () => ({ Component: (await import('../features/editions/NationalPage.tsx')).NationalPage }),
              },
              {
                path: paths.openData,
                lazy: async () => ({ Component: (await import('../features/editions/OpenDataPage.tsx')).OpenDataPage }),
              },
              {
                path: paths.settings,
                lazy: async () => ({ Component: (await import('../features/settings/SettingsPage.tsx')).SettingsPage }),
              },
              { path: '*', Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
]

export function createRouter() {
  return createBrowserRouter(routes)
}
