import type { DimensionInfo } from '../../backend/generated.ts';
import type { Session } from '../../backend/session.svelte.ts';
import type { Task } from '../../components/TaskList.svelte';
import { asked, dimensionOf, sieved, standing, whole } from '../../dossier/form.ts';
import { portrait } from '../../dossier/portrait.ts';
import { model, t } from '../../l10n/index.ts';
import { here, type Place } from '../../navigation.svelte.ts';

/** A part of the work, and where it is done. */
export interface Part extends Task {
  place: Place;
}

/** Every part of the assessment with how far it has come, in the order of a first time. */
export function parts(session: Session): Part[] {
  const place = here();
  const current = place.screen === 'questionnaire' ? dimensionAt(session, place) : partOf(place);
  const all = [
    profile(session),
    inventory(session),
    ...asked(session).map((dimension) => part(session, dimension)),
    check(session),
    ...(['results', 'advice', 'report'] as const).map((screen) => outcome(session, screen)),
  ];
  return all.map((one) => ({ ...one, current: one.id === current }));
}

/** The part that a screen belongs to. */
function partOf({ screen }: Place): string {
  if (screen === 'sign-off' || screen === 'find-out') return 'check';
  return screen === 'brief' || screen === 'contacts' ? 'advice' : screen;
}

/** What is done between two assessments, with a word where one of them waits. */
export interface FollowUp {
  screen: 'plan' | 'progress' | 'year' | 'handover';
  label: string;
  aside: string;
}

/** What follows an assessment during the year; nothing before there is something to follow. */
export function followUp(session: Session): FollowUp[] {
  const { dossier } = session;
  if (!dossier || (whole(session).done === 0 && dossier.assessments.length < 2)) return [];
  const { unconfirmed, due } = dossier;
  const waiting = unconfirmed > 0 ? t('shell-follow-unconfirmed', { count: unconfirmed }) : '';
  return (['plan', 'progress', 'year', 'handover'] as const).map((screen) => ({
    screen,
    label: t(`shell-part-${screen}`),
    aside: screen === 'year' ? (due ? t('shell-follow-due') : waiting) : '',
  }));
}

function dimensionAt(session: Session, place: Extract<Place, { screen: 'questionnaire' }>) {
  return place.dimension ?? (place.practice && dimensionOf(session, place.practice)?.id);
}

function profile(session: Session): Part {
  const { state } = session.dossier ? portrait(session.dossier.profile) : { state: 'not-started' as const };
  return {
    id: 'profile',
    label: t('shell-part-profile'),
    state,
    stateLabel: t(`shell-state-${state}`),
    place: { screen: 'profile' },
  };
}

/** An inventory is never whole: once each list holds something, it has all that the rest of the work needs. */
function inventory(session: Session): Part {
  const { tools = [], assets = [], flows = [], skills = [] } = session.inventory ?? {};
  const covered = skills.some(({ cover }) => cover !== 'unknown');
  const counts = [
    tools.length > 0 ? t('shell-inventory-tools', { count: tools.length }) : '',
    assets.length > 0 ? t('shell-inventory-assets', { count: assets.length }) : '',
  ].filter(Boolean);
  const state =
    counts.length === 2 && covered
      ? 'complete'
      : counts.length > 0 || flows.length > 0 || covered
        ? 'started'
        : 'not-started';
  const [first = t(`shell-state-${state}`), second] = counts;
  return {
    id: 'inventory',
    label: t('shell-part-inventory'),
    state,
    stateLabel: second ? t('shell-inventory-both', { first, second }) : first,
    place: { screen: 'inventory' },
  };
}

function part(session: Session, dimension: DimensionInfo): Part {
  const { state, answered, unknown, applicable } = standing(session, dimension);
  const shown = state === 'to-review' ? 'review' : state;
  const count = { done: answered + unknown, total: applicable };
  return {
    id: dimension.id,
    label: model(`dim-${dimension.id}`),
    state: shown,
    stateLabel: label(shown, count),
    place: { screen: 'questionnaire', dimension: dimension.id },
  };
}

function label(
  state: 'not-started' | 'started' | 'complete' | 'review',
  count: { done: number; total: number },
) {
  if (count.total === 0) return t('shell-state-none');
  return state === 'started' ? t('shell-state-count', count) : t(`shell-state-${state}`);
}

function check(session: Session): Part {
  const { done, applicable } = whole(session);
  const missing = applicable - done;
  const review = sieved(session, 'review').length > 0;
  const rest = { id: 'check', label: t('shell-part-check'), place: { screen: 'check' } } as const;
  if (done === 0) return { ...rest, state: 'locked', stateLabel: t('shell-state-locked') };
  if (missing > 0)
    return { ...rest, state: 'started', stateLabel: t('shell-state-missing', { count: missing }) };
  const state = review ? 'review' : 'complete';
  return { ...rest, state, stateLabel: t(`shell-state-${state}`) };
}

/** Results, advice and report say nothing before there are answers, and say so while some are missing. */
function outcome(session: Session, screen: 'results' | 'advice' | 'report'): Part {
  const { done, applicable } = whole(session);
  const rest = { id: screen, label: t(`shell-part-${screen}`), place: { screen } };
  if (done === 0) return { ...rest, state: 'locked', stateLabel: t('shell-state-locked') };
  return done < applicable
    ? { ...rest, state: 'started', stateLabel: t('shell-state-partial') }
    : { ...rest, state: 'complete', stateLabel: t('shell-state-ready') };
}
