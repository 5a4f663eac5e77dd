import type { Session } from '../backend/session.svelte.ts';
import type { Place } from '../navigation.svelte.ts';
import { whole } from './form.ts';

/** What is done in the first hour, in the order of a first time. */
export const steps = ['profile', 'inventory', 'questionnaire', 'results', 'advice', 'report'] as const;
/** One of the steps: the screen where it is done. */
export type GuideStep = (typeof steps)[number];

let at = $state.raw<GuideStep | null>(null);
/** Put off: it does not come by itself again before the next start. */
let later = false;

/** The step on show; `null` where the guide is out of sight. */
export const guideStep = (): GuideStep | null => at;

/** The step that is on show on a screen: the first answer given, the other questions need all the room there is. */
export function guideOn(session: Session, place: Place): GuideStep | null {
  const quiet = at === 'questionnaire' && place.screen === 'questionnaire' && whole(session).done > 0;
  return quiet ? null : at;
}

/** Turns to a step. */
export function turnTo(step: GuideStep): void {
  at = step;
}

/** Shows the guide, whatever became of it before. */
export function showGuide(): void {
  at = steps[0];
}

/** Shows the guide to whoever has not seen it, in a dossier whose questions are still open or in the example. */
export function offerGuide(session: Session): void {
  const { dossier, settings } = session;
  if (at || later || settings.guideSeen || !dossier) return;
  const { done, applicable } = whole(session);
  if (dossier.example || (!dossier.readOnly && done < applicable)) at = steps[0];
}

/** The guide goes along with whoever walks on by themselves. */
export function follow(place: Place): void {
  const here = steps.find((step) => step === place.screen);
  if (at && here) at = here;
}

/** Puts the guide off until it is asked for, or until the next start. */
export function putOff(): void {
  at = null;
  later = true;
}

/** Puts the guide away for good; it can still be asked for. */
export async function putAway(session: Session): Promise<void> {
  // Out of sight at once, and for this time even where that cannot be kept.
  putOff();
  if (!session.settings.guideSeen) await session.changeSettings({ guideSeen: true });
}

/** Whether a step can be gone to: what comes of the answers needs at least one. */
export function isOpen(session: Session, step: GuideStep): boolean {
  const outcome = step === 'results' || step === 'advice' || step === 'report';
  return session.dossier !== null && (!outcome || whole(session).done > 0);
}
