import type { ComponentType } from 'react'
import { createBrowserRouter, type RouteObject } from 'react-router'
import { loadPageTexts } from '../lib/i18n.ts'
import { paths } from '../lib/paths.ts'
import { Broken } from './Broken.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'

/** Fetches what stands on the pages behind the doors beside the first of them. */
function withPageTexts(load: () => Promise<ComponentType>) {
  return async () => {
    const [Component] = await Promise.all([load(), loadPageTexts()])
    return { Component }
  }
}

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
        path: paths.keyHolder,
        lazy: withPageTexts(async () => (await import('../features/rounds/key/KeyHolderPage.tsx')).KeyHolderPage),
      },
      {
        path: paths.about,
        lazy: async () => ({ Component: (await import('../features/reading/AboutPage.tsx')).AboutPage }),
      },
      {
        path: paths.method,
        lazy: async () => ({ Component: (await import('../features/reading/MethodPage.tsx')).MethodPage }),
      },
      {
        path: paths.privacy,
        lazy: async () => ({ Component: (await import('../features/reading/PrivacyPage.tsx')).PrivacyPage }),
      },
      {
        path: paths.accessibility,
        lazy: async () => ({
          Component: (await import('../features/reading/AccessibilityPage.tsx')).AccessibilityPage,
        }),
      },
      {
        lazy: withPageTexts(async () => (await import('./SignedInPages.tsx')).SignedInPages),
        children: [
          {
            ErrorBoundary: Broken,
            children: [
              {
                path: paths.overview,
                lazy: async () => ({ Component: (await import('../features/overview/OverviewPage.tsx')).OverviewPage }),
              },
              {
                path: paths.organisation,
                lazy: async () => ({
                  Component: (await import('../features/organisations/OrganisationPage.tsx')).OrganisationPage,
                }),
              },
              {
                path: paths.organisationImport,
                lazy: async () => ({
                  Component: (await import('../features/organisations/ImportUnitsPage.tsx')).ImportUnitsPage,
                }),
              },
              {
                path: paths.rounds,
                lazy: async () => ({ Component: (await import('../features/rounds/RoundsPage.tsx')).RoundsPage }),
              },
              ...[paths.newRound, paths.roundPlan].map((path) => ({
                path,
                lazy: async () => ({
                  Component: (await import('../features/rounds/plan/PlanRoundPage.tsx')).PlanRoundPage,
                }),
              })),
              {
                path: paths.roundKey,
                lazy: async () => ({ Component: (await import('../features/rounds/key/KeyPage.tsx')).KeyPage }),
              },
              {
                path: paths.round,
                lazy: async () => ({ Component: (await import('../features/rounds/RoundPage.tsx')).RoundPage }),
              },
              {
                path: paths.links,
                lazy: async () => ({ Component: (await import('../features/invitations/LinksPage.tsx')).LinksPage }),
              },
              {
                path: paths.outbox,
                lazy: async () => ({ Component: (await import('../features/invitations/OutboxPage.tsx')).OutboxPage }),
              },
              {
                path: paths.result,
                lazy: async () => ({ Component: (await import('../features/scores/ResultPage.tsx')).ResultPage }),
              },
              {
                path: paths.comparisonList,
                lazy: async () => ({
                  Component: (await import('../features/editions/ListEditorPage.tsx')).ListEditorPage,
                }),
              },
              {
                path: paths.comparison,
                lazy: async () => ({
                  Component: (await import('../features/editions/ComparisonPage.tsx')).ComparisonPage,
                }),
              },
              {
                path: paths.inspiration,
                lazy: async () => ({
                  Component: (await import('../features/initiatives/InspirationPage.tsx')).InspirationPage,
                }),
              },
              {
                path: paths.portfolio,
                lazy: async () => ({
                  Component: (await import('../features/initiatives/PortfolioPage.tsx')).PortfolioPage,
                }),
              },
              ...[paths.newInitiative, paths.initiativeEdit].map((path) => ({
                path,
                lazy: async () => ({
                  Component: (await import('../features/initiatives/InitiativeEditorPage.tsx')).InitiativeEditorPage,
                }),
              })),
              {
                path: paths.reportedInitiatives,
                lazy: async () => ({
                  Component: (await import('../features/initiatives/ReportedInitiativesPage.tsx'))
                    .ReportedInitiativesPage,
                }),
              },
              {
                path: paths.initiative,
                lazy: async () => ({
                  Component: (await import('../features/initiatives/InitiativePage.tsx')).InitiativePage,
                }),
              },
              {
                path: paths.learning,
                lazy: async () => ({
                  Component: (await import('../features/trainings/LearningPage.tsx')).LearningPage,
                }),
              },
              {
                path: paths.catalogue,
                lazy: async () => ({
                  Component: (await import('../features/trainings/CataloguePage.tsx')).CataloguePage,
                }),
              },
              ...[paths.newTraining, paths.trainingEdit].map((path) => ({
                path,
                lazy: async () => ({
                  Component: (await import('../features/trainings/TrainingEditorPage.tsx')).TrainingEditorPage,
                }),
              })),
              {
                path: paths.trainingImport,
                lazy: async () => ({
                  Component: (await import('../features/trainings/ImportTrainingsPage.tsx')).ImportTrainingsPage,
                }),
              },
              {
                path: paths.programmes,
                lazy: async () => ({
                  Component: (await import('../features/trainings/ProgrammesPage.tsx')).ProgrammesPage,
                }),
              },
              {
                path: paths.decisions,
                lazy: async () => ({
                  Component: (await import('../features/decisions/DecisionsPage.tsx')).DecisionsPage,
                }),
              },
              ...[paths.newDecision, paths.decisionEdit].map((path) => ({
                path,
                lazy: async () => ({
                  Component: (await import('../features/decisions/DecisionEditorPage.tsx')).DecisionEditorPage,
                }),
              })),
              {
                path: paths.decisionImport,
                lazy: async () => ({
                  Component: (await import('../features/decisions/ImportDecisionsPage.tsx')).ImportDecisionsPage,
                }),
              },
              {
                path: paths.decision,
                lazy: async () => ({
                  Component: (await import('../features/decisions/DecisionPage.tsx')).DecisionPage,
                }),
              },
              ...[paths.newProgramme, paths.programmeEdit].map((path) => ({
                path,
                lazy: async () => ({
                  Component: (await import('../features/trainings/ProgrammeEditorPage.tsx')).ProgrammeEditorPage,
                }),
              })),
              {
                path: paths.programme,
                lazy: async () => ({
                  Component: (await import('../features/trainings/ProgrammePage.tsx')).ProgrammePage,
                }),
              },
              {
                path: paths.workshop,
                lazy: async () => ({
                  Component: (await import('../features/trainings/WorkshopKitPage.tsx')).WorkshopKitPage,
                }),
              },
              {
                path: paths.reports,
                lazy: async () => ({ Component: (await import('../features/reports/ReportsPage.tsx')).ReportsPage }),
              },
              {
                path: paths.national,
                lazy: async () => ({ Component: (await import('../features/editions/NationalPage.tsx')).NationalPage }),
              },
              {
                path: paths.edition,
                lazy: async () => ({
                  Component: (await import('../features/editions/EditionReviewPage.tsx')).EditionReviewPage,
                }),
              },
              {
                path: paths.instruments,
                lazy: async () => ({
                  Component: (await import('../features/instruments/InstrumentsPage.tsx')).InstrumentsPage,
                }),
              },
              {
                path: paths.instrument,
                lazy: async () => ({
                  Component: (await import('../features/instruments/InstrumentEditorPage.tsx')).InstrumentEditorPage,
                }),
              },
              {
                path: paths.nationalOrganisations,
                lazy: async () => ({
                  Component: (await import('../features/editions/NationalOrganisationsPage.tsx'))
                    .NationalOrganisationsPage,
                }),
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
