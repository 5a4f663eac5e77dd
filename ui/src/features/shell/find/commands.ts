import type { Session } from '../../../backend/session.svelte.ts';
import { changeable } from '../../../dossier/changeable.ts';
import { date, model, t } from '../../../l10n/index.ts';
import { go, restart, settle, type Place } from '../../../navigation.svelte.ts';
import { lay } from '../../../sheet.svelte.ts';
import { changeLanguage } from '../language.ts';
import { followUp, parts } from '../parts.ts';
import type { Entry } from './corpus.ts';

/** Every screen that can be gone to from here. */
export function screens(session: Session): Entry[] {
  const to = (id: string, title: string, go: Place, said = ''): Entry => ({
    id: `screen-${id}`,
    group: 'screen',
    title,
    said,
    go,
  });
  const outside = [
    to('help', t('shell-help'), { screen: 'help' }, t('find-said-help')),
    to('accessibility', t('shell-accessibility'), { screen: 'help', part: 'accessibility' }),
    to('settings', t('shell-settings'), { screen: 'settings' }, t('find-said-settings')),
    to('glossary', t('shell-glossary'), { screen: 'glossary' }, t('find-said-glossary')),
  ];
  if (!session.dossier) return [to('welcome', t('shell-welcome'), { screen: 'welcome' }), ...outside];
  const tabs = ['tool', 'asset', 'flow', 'skill', 'map'] as const;
  return [
    to('home', t('shell-home'), { screen: 'home' }, session.dossier.profile.name),
    ...parts(session)
      .filter(({ state }) => state !== 'locked')
      .map(({ id, label, place }) => to(id, label, place)),
    ...tabs.map((list) => to(list, t(`find-screen-${list}`), { screen: 'inventory', list })),
    ...followUp(session).map(({ screen, label }) => to(screen, label, { screen })),
    to('contacts', t('shell-contacts'), { screen: 'contacts' }),
    ...outside,
  ];
}

/** What can be done at once, from wherever one is. */
export function commands(session: Session): Entry[] {
  const command = (id: string, title: string, go: Entry['go'], said = ''): Entry => ({
    id: `command-${id}`,
    group: 'command',
    title,
    said,
    go,
  });
  const { settings } = session;
  const set = (change: Partial<typeof settings>) => async () => {
    await settle();
    await session.changeSettings(change);
  };
  const sizes = (['usual', 'larger', 'large', 'largest'] as const).filter(
    (size) => size !== settings.textSize,
  );
  const themes = (['system', 'light', 'dark'] as const).filter((theme) => theme !== settings.theme);
  return [
    ...inside(session, command),
    command('language', t('find-language'), () => changeLanguage(session), t('find-said-language')),
    ...themes.map((theme) =>
      command(`theme-${theme}`, t(`find-theme-${theme}`), set({ theme }), t('find-said-theme')),
    ),
    ...sizes.map((textSize) =>
      command(
        `size-${textSize}`,
        t('shell-size', { size: t(`settings-size-${textSize}`) }),
        set({ textSize }),
        t('find-said-size'),
      ),
    ),
    command('keys', t('find-keys'), async () => lay('keys'), t('find-said-keys')),
  ];
}

type Command = (id: string, title: string, go: Entry['go'], said?: string) => Entry;

function inside(session: Session, command: Command): Entry[] {
  const { dossier, settings } = session;
  if (!dossier) return [];
  const lists = ['tool', 'asset', 'flow'] as const;
  const add = changeable(dossier)
    ? [
        ...lists.map((list) =>
          command(`add-${list}`, t(`find-add-${list}`), { screen: 'inventory', list, at: 'quick' }),
        ),
        command('add-action', t('find-add-action'), { screen: 'plan', at: 'own' }),
      ]
    : [];
  const years = dossier.assessments
    .filter(({ id }) => id !== dossier.assessment)
    .map(({ id, date: on }) =>
      command(`year-${id}`, t('find-year', { id, date: date(on) }), async () => {
        await settle();
        await session.chooseYear(id);
        restart({ screen: 'home' });
      }),
    );
  const whole = settings.wholeDimension;
  return [
    ...add,
    command(
      'unknown',
      t('find-unknown'),
      { screen: 'questionnaire', sieve: 'unknown' },
      model('state-unknown'),
    ),
    command('whole', t(whole ? 'find-one' : 'find-whole'), async () => {
      await settle();
      await session.changeSettings({ wholeDimension: !whole });
      await go({ screen: 'questionnaire' });
    }),
    ...years,
    command('other', t('find-other'), { screen: 'welcome' }),
  ];
}
