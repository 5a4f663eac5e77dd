import type { AdviceView, ContactsView, InventoryView, PlanView } from '../../../backend/generated.ts';
import type { Session } from '../../../backend/session.svelte.ts';
import { asked, dimensionOf } from '../../../dossier/form.ts';
import { assetName, flowName } from '../../../dossier/items.ts';
import { keyOf, stepTitle } from '../../../dossier/subject.ts';
import { has, knows, model, t } from '../../../l10n/index.ts';
import type { Place } from '../../../navigation.svelte.ts';
import type { Searched } from './match.ts';

/** What kinds of things can be found, in the order in which equals are shown. */
export const groups = [
  'screen',
  'command',
  'question',
  'inventory',
  'advice',
  'plan',
  'contact',
  'word',
] as const;
export type Group = (typeof groups)[number];

/** Something that can be found: a place to go to, or something to do. */
export interface Entry extends Searched {
  id: string;
  group: Group;
  /** Where it belongs, in a word or two. */
  aside?: string;
  go: Place | (() => Promise<void>);
}

/** What is read when the search is opened; what could not be read is not searched. */
export interface Read {
  inventory: InventoryView | undefined;
  advice: AdviceView | undefined;
  plan: PlanView | undefined;
  contacts: ContactsView | undefined;
}

/** The questions that are asked, with what was noted beside them. */
export function questions(session: Session): Entry[] {
  const answers = session.dossier?.answers ?? {};
  return asked(session)
    .flatMap(({ practices }) => practices)
    .map(({ id }) => ({
      id: `question-${id}`,
      group: 'question',
      title: model(`q-${id}-name`),
      aside: model(`dim-${dimensionOf(session, id)?.id ?? ''}`),
      said: [
        ...['', '-help', '-1', '-2', '-3', '-4', '-5', '-why'].map((part) => model(`q-${id}${part}`)),
        answers[id]?.note ?? '',
        answers[id]?.evidence ?? '',
      ].join(' '),
      go: { screen: 'questionnaire', practice: id },
    }));
}

/** The words of the trade and of the law. */
export function terms(session: Session): Entry[] {
  return session.model.terms.map(({ id }) => ({
    id: `term-${id}`,
    group: 'word',
    title: model(`term-${id}`),
    said: model(`term-${id}-means`),
    go: { screen: 'glossary', term: id },
  }));
}

/** What the dossier holds beside its answers. */
export function held({ inventory, advice, plan, contacts }: Read): Entry[] {
  return [
    ...(inventory ? items(inventory) : []),
    ...(advice ? advised(advice) : []),
    ...(plan?.actions ?? []).map(
      ({ decision: { subject, owner, deputy, reason }, title, status }): Entry => ({
        id: `plan-${keyOf(subject)}`,
        group: 'plan',
        title,
        aside: statusWords(status),
        said: `${owner} ${deputy} ${reason}`,
        go: { screen: 'plan', at: keyOf(subject) },
      }),
    ),
    ...(contacts?.contacts ?? []).map(({ id, kind, name, region, note }): Entry => ({
      id: `contact-${id}`,
      group: 'contact',
      title: name,
      aside: kind ? model(`provider-${kind}`) : undefined,
      said: `${region} ${note}`,
      go: { screen: 'contacts', at: `contact-${id}` },
    })),
  ];
}

function items(view: InventoryView): Entry[] {
  const entry = (
    list: 'tool' | 'asset' | 'flow' | 'skill',
    id: string,
    title: string,
    said: string,
  ): Entry => ({
    id: `${list}-${id}`,
    group: 'inventory',
    title,
    aside: t(`find-list-${list}`),
    said,
    go: { screen: 'inventory', list, item: id },
  });
  return [
    ...view.tools.map((one) =>
      entry('tool', one.id, one.name, [one.vendor, one.administrator, one.deputy, one.note].join(' ')),
    ),
    ...view.assets.map((one) =>
      entry(
        'asset',
        one.id,
        assetName(one),
        [model(`asset-${one.kind}`), one.owner, one.deputy, one.note].join(' '),
      ),
    ),
    ...view.flows.map((one) => entry('flow', one.id, flowName(view, one), `${one.watcher} ${one.note}`)),
    ...view.skills.map(({ id, who }) => entry('skill', id, model(`skill-${id}`), who)),
  ];
}

function advised({ nextSteps, skills, recommended, notNow }: AdviceView): Entry[] {
  const text = (id: string) => (has(id) ? model(id) : '');
  const provider = ({ id }: { id: string }): Entry => ({
    id: `provider-${id}`,
    group: 'advice',
    title: model(`provider-${id}`),
    aside: t('advice-providers'),
    said: text(`provider-${id}-what`),
    go: { screen: 'advice', show: 'providers', at: keyOf({ provider: id }) },
  });
  return [
    ...nextSteps.map((step): Entry => ({
      id: `step-${step.id}`,
      group: 'advice',
      title: step.decision?.wording || stepTitle(step),
      aside: t('advice-steps'),
      said: model(`q-${step.practice}-name`),
      go: { screen: 'advice', show: 'steps', at: keyOf({ step: step.id }) },
    })),
    ...skills.map(({ id }): Entry => ({
      id: `advised-${id}`,
      group: 'advice',
      title: model(`skill-${id}`),
      aside: t('advice-skills'),
      said: text(`skill-${id}-what`),
      go: { screen: 'advice', show: 'skills', at: keyOf({ skill: id }) },
    })),
    ...[...recommended, ...notNow].map(provider),
  ];
}

function statusWords(status: string): string | undefined {
  const id = `plan-status-${status}`;
  return knows(id) ? t(id as 'plan-status-planned') : undefined;
}
