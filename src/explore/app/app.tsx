import { useEffect, useRef, useState } from 'preact/hooks';
import { graphChanged, useMixed } from './ask.ts';
import { Later } from './parts/later.tsx';
import { EvidencePanel } from './parts/panel.tsx';
import { followLinks, go, here, useRoute } from './route.ts';
import { BodyView } from './views/body.tsx';
import { CoverageView } from './views/coverage.tsx';
import { HomeView } from './views/home.tsx';
import { MeetingView } from './views/meeting.tsx';
import { PersonView } from './views/person.tsx';
import { ReportView } from './views/report.tsx';
import { ResolutionsView } from './views/resolutions.tsx';
import { RoleView } from './views/role.tsx';
import { StrategyView } from './views/strategy.tsx';

const add = () => import('./views/add.tsx').then((view) => view.AddView);
const analysis = () => import('./views/analysis.tsx').then((view) => view.AnalysisView);
const dossier = () => import('./views/dossier.tsx').then((view) => view.DossierView);
const network = () => import('./views/network.tsx').then((view) => view.NetworkView);

export function App() {
  useEffect(() => {
    document.addEventListener('click', followLinks);
    return () => document.removeEventListener('click', followLinks);
  }, []);
  return (
    <>
      <a class="skip" href="#main" data-away>
        To the content
      </a>
      <header>
        <a class="home" href="/">
          Minutegraph
        </a>
        <SearchField />
        <nav aria-label="Views">
          <a href="/resolutions">Resolutions</a> <a href="/analysis">Analysis</a> <a href="/coverage">Coverage</a>{' '}
          <a href="/add">Add records</a>{' '}
          <a href="/graphiql/" data-away>
            GraphQL
          </a>
        </nav>
      </header>
      <div class="page">
        <main id="main">
          <Mixed />
          <View />
        </main>
        <EvidencePanel />
      </div>
    </>
  );
}

/** A load came while the page stood: what is on it is of before and after. */
function Mixed() {
  return useMixed() ? (
    <p class="failure" role="status">
      The records held have changed while this page was open: parts of it are of before, parts of after.{' '}
      <button type="button" onClick={graphChanged}>
        Show it as it is now
      </button>
    </p>
  ) : null;
}

function View() {
  const { path, kind } = useRoute();
  // A view of another thing begins anew; only its own address changes keep what it shows.
  switch (kind) {
    case '':
      return <HomeView />;
    case 'person':
      return <PersonView key={path} id={path} />;
    case 'organization':
      return <BodyView key={path} id={path} />;
    case 'meeting':
      return <MeetingView key={path} id={path} />;
    case 'strategy':
      return <StrategyView key={path} id={path} />;
    case 'report':
      return <ReportView key={path} id={path} />;
    case 'role':
      return <RoleView key={path} id={path} />;
    case 'resolutions':
      return <ResolutionsView />;
    case 'analysis':
      return <Later key={kind} load={analysis} />;
    case 'dossier':
      return <Later key={path} load={dossier} id={path.replace('dossier/', '')} />;
    case 'network':
      return <Later key={path} load={network} id={path.replace('network/', '')} />;
    case 'add':
      return <Later key={kind} load={add} />;
    case 'coverage':
      return <CoverageView />;
    default:
      return (
        <>
          <h1 tabIndex={-1}>There is nothing at this address</h1>
          <p>
            Search for a name above, or begin at <a href="/">the bodies whose meetings are recorded</a>.
          </p>
        </>
      );
  }
}

/** Search as one types, from every page; "/" leads to it. The first letter goes to the results, the others replace their address. */
function SearchField() {
  const route = useRoute();
  const [text, set] = useState(route.query.get('q') ?? '');
  const field = useRef<HTMLInputElement>(null);
  const later = useRef(0);
  useEffect(() => {
    if (document.activeElement !== field.current) set(route.query.get('q') ?? '');
  }, [route]);
  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
      if (event.key !== '/' || inField) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', slash);
    return () => removeEventListener('keydown', slash);
  }, []);
  const look = (value: string) => {
    const { path, query } = here();
    const kind = path === '' && query.get('kind') ? `&kind=${query.get('kind')}` : '';
    go(
      value.trim() ? `/?q=${encodeURIComponent(value)}${kind}` : '/',
      path === '' && query.has('q') ? 'replace' : 'push',
    );
  };
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          clearTimeout(later.current);
          look(text);
        }}
      >
        <label>
          <span class="spoken">Search names, titles, decisions and words of records</span>
          <input
            ref={field}
            type="search"
            value={text}
            placeholder="Search names and words (/)"
            onInput={(event) => {
              const { value } = event.currentTarget;
              set(value);
              clearTimeout(later.current);
              later.current = window.setTimeout(() => look(value), 150);
            }}
          />
        </label>
      </form>
    </search>
  );
}
