import './styles/index.css';
import { mount } from 'svelte';
import { BackendError, connect } from './backend/index.ts';
import { Session } from './backend/session.svelte.ts';
import App from './features/App.svelte';
import Failure from './features/Failure.svelte';
import { isLocale, setEdition, setLocale } from './l10n/index.ts';
import { restart } from './navigation.svelte.ts';

const target = document.getElementById('app');
if (!target) throw new Error('the page has no place for the application');

const backend = await connect();
try {
  const session = new Session(backend, await backend.start(), setEdition);
  await setLocale(isLocale(session.settings.locale) ? session.settings.locale : 'fr');
  if (session.dossier) await session.opened(session.dossier);
  restart({ screen: session.dossier ? 'home' : 'welcome' });
  mount(App, { target, props: { session } });
} catch (error) {
  if (!(error instanceof BackendError)) throw error;
  await setLocale(navigator.language.startsWith('en') ? 'en' : 'fr');
  mount(Failure, { target, props: { problem: error.error } });
}
