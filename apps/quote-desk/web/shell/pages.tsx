import type { ComponentType } from 'preact'
import { lazy, Route, Router } from 'preact-iso'
import { NotHere } from './not-here.tsx'

const NoPage = () => <NotHere />

/** A page that is fetched when somebody goes there; of one that does not come, they are told. */
const page = (load: () => Promise<ComponentType>) => lazy((): Promise<ComponentType> => load().catch(() => NoPage))

const Register = page(async () => (await import('../pages/register/register-page.tsx')).RegisterPage)
const SignIn = page(async () => (await import('../pages/sign-in/sign-in-page.tsx')).SignInPage)
const NewCase = page(async () => (await import('../pages/new-case/new-case-page.tsx')).NewCasePage)
const PriceLists = page(async () => (await import('../pages/price-lists/price-lists-page.tsx')).PriceListsPage)
const NewList = page(async () => (await import('../pages/price-lists/new-list-page.tsx')).NewListPage)
const List = page(async () => (await import('../pages/price-lists/list-page.tsx')).ListPage)
const Case = page(async () => (await import('../pages/case/case-page.tsx')).CasePage)
const Templates = page(async () => (await import('../pages/templates/templates-page.tsx')).TemplatesPage)
const Accuracy = page(async () => (await import('../pages/accuracy/accuracy-page.tsx')).AccuracyPage)
const Erasure = page(async () => (await import('../pages/erasure/erasure-page.tsx')).ErasurePage)
const Missing = page(async () => (await import('../pages/missing/missing-page.tsx')).MissingPage)

/** True where somebody signs in by a link: of that page nothing must be known. */
export const isSignIn = (path: string): boolean => path.startsWith('/sign-in/')

/** Every page of the desk by its path, fetched when somebody goes there. */
export const Pages = ({ onArrived }: { readonly onArrived: () => void }) => (
  <Router onRouteChange={onArrived} onLoadEnd={onArrived}>
    <Route path="/" component={Register} />
    <Route path="/sign-in/:secret" component={SignIn} />
    <Route path="/cases/new" component={NewCase} />
    <Route path="/price-lists" component={PriceLists} />
    <Route path="/price-lists/new" component={NewList} />
    <Route path="/price-lists/:id" component={List} />
    <Route path="/cases/:id" component={Case} />
    <Route path="/templates" component={Templates} />
    <Route path="/accuracy" component={Accuracy} />
    <Route path="/erasure" component={Erasure} />
    <Route default component={Missing} />
  </Router>
)
