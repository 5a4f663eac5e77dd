import './styles/index.css';
import { mount } from 'svelte';
import { BackendError, connect } from './backend/index.ts';
import { Session } from './backend/session.svelte.ts';
import App from './features/App.svelte';
import Failure from './features/Failure.svelte';
import { bring, bringAll } from './features/screens.ts';
import { isLocale, setEdition, setLocale, startLocale } from './l10n/index.ts';
import { beforeArriving, restart } from './navigation.svelte.ts';

const target = document.getElementById('app');
if (!target) throw new Error('the page has no place for the application');

// Nothing moves once it is painted: letters and counts come first, all at the same time.
const letters = Promise.allSettled(
  ['1em "Source Sans 3"', '1em "Source Serif 4"'].map((face) => document.fonts.load(face)),
);
const backend = await connect();
try {
  const session = new Session(backend, await backend.start(), setEdition);
  const { settings, dossier } = session;
  await Promise.all([
    startLocale(isLocale(settings.locale) ? settings.locale : 'fr'),
    dossier && session.opened(dossier),
    letters,
  ]);
  beforeArriving(({ screen }) => bring(screen));
  restart({ screen: session.dossier ? 'home' : 'welcome' });
  // Spelt out, since released builds leave the module out only where they see the condition.
  if (import.meta.env.DEV || import.meta.env.MODE === 'test')
    (await import('./rehearsal.ts')).rehearse(session);
  mount(App, { target, props: { session } });
  // Painting comes first. The mark is what the start is measured by.
  requestAnimationFrame(() =>
    setTimeout(() => {
      performance.mark('ready');
      void bringAll();
    }, 0),
  );
} catch (error) {
  if (!(error instanceof BackendError)) throw error;
  await setLocale(navigator.language.startsWith('en') ? 'en' : 'fr');
  mount(Failure, { target, props: { problem: error.error } });
}
