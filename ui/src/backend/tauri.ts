import { BackendError, type Backend } from './backend.ts';
import {
  commands,
  type AnswerInput,
  type BriefOptions,
  type ContactsChange,
  type DecisionChange,
  type FinishInput,
  type HandoverOptions,
  type InventoryChange,
  type LogoView,
  type PlanFormat,
  type ProfileView,
  type PublicError,
  type QuestionnaireOptions,
  type ReportOptions,
  type Settings,
  type ToFindOutOptions,
  type YearChange,
} from './generated.ts';

/** The program itself: each method is a command. */
export class TauriBackend implements Backend {
  start = () => ask(commands.start());
  saveSettings = (settings: Settings) => ask(commands.saveSettings(settings));
  createDossier = (name: string) => ask(commands.createDossier(name));
  openDossier = () => ask(commands.openDossier());
  openRecent = (index: number) => ask(commands.openRecent(index));
  forgetRecent = (index: number) => ask(commands.forgetRecent(index));
  recallRecent = () => ask(commands.recallRecent());
  openExample = () => ask(commands.openExample());
  closeDossier = () => ask(commands.closeDossier());
  showFolder = () => tell(commands.showFolder());
  chooseAssessment = (id: string) => ask(commands.chooseAssessment(id));
  saveProfile = (profile: ProfileView) => ask(commands.saveProfile(profile));
  saveAnswer = (practice: string, answer: AnswerInput | null) => ask(commands.saveAnswer(practice, answer));
  setTarget = (dimension: string, level: number | null) => ask(commands.setTarget(dimension, level));
  results = () => ask(commands.results());
  advice = () => ask(commands.advice());
  feeds = (practice: string) => ask(commands.feeds(practice));
  decide = (change: DecisionChange) => ask(commands.decide(change));
  inventory = () => ask(commands.inventory());
  changeInventory = (change: InventoryChange) => ask(commands.changeInventory(change));
  contacts = () => ask(commands.contacts());
  changeContacts = (change: ContactsChange) => ask(commands.changeContacts(change));
  importContacts = () => ask(commands.importContacts());
  brief = (options: BriefOptions) => ask(commands.brief(options));
  saveBrief = (options: BriefOptions) => ask(commands.saveBrief(options));
  plan = () => ask(commands.plan());
  changePlan = (change: DecisionChange) => ask(commands.changePlan(change));
  savePlan = (format: PlanFormat) => ask(commands.savePlan(format));
  finish = (input: FinishInput) => ask(commands.finish(input));
  reopen = () => ask(commands.reopen());
  previewYear = (edition: string | null) => ask(commands.previewYear(edition));
  startYear = (edition: string) => ask(commands.startYear(edition));
  year = () => ask(commands.year());
  changeYear = (change: YearChange) => ask(commands.changeYear(change));
  setReminder = (date: string | null) => ask(commands.setReminder(date));
  saveReminder = () => ask(commands.saveReminder());
  comparison = (then: string | null, now: string | null) => ask(commands.comparison(then, now));
  handover = (options: HandoverOptions) => ask(commands.handover(options));
  saveHandover = (options: HandoverOptions) => ask(commands.saveHandover(options));
  edition = () => ask(commands.edition());
  createWithEdition = (name: string) => ask(commands.createWithEdition(name));
  addEdition = () => ask(commands.addEdition());
  previewReport = (options: ReportOptions, page: number) => ask(commands.previewReport(options, page));
  saveReport = (options: ReportOptions) => ask(commands.saveReport(options));
  logo = () => ask(commands.logo());
  chooseLogo = () => ask(commands.chooseLogo());
  setLogo = (logo: LogoView | null) => ask(commands.setLogo(logo));
  saveQuestionnaire = (options: QuestionnaireOptions) => ask(commands.saveQuestionnaire(options));
  saveToFindOut = (options: ToFindOutOptions) => ask(commands.saveToFindOut(options));
  reportProgress = () => ask(commands.reportProgress());
  stopReport = () => tell(commands.stopReport());
  openReport = () => tell(commands.openReport());
  showReport = () => tell(commands.showReport());
  leave = () => tell(commands.leave());
}

type Outcome<T> = { status: 'ok'; data: T } | { status: 'error'; error: PublicError };

async function ask<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const result = await outcome.catch(unforeseen);
  if (result.status === 'error')
    throw new BackendError(isPublic(result.error) ? result.error : odd(result.error));
  return result.data;
}

async function tell(outcome: Promise<Outcome<null>>): Promise<void> {
  await ask(outcome);
}

/** The channel itself failed: people see an error they can report, and nothing breaks. */
function unforeseen(error: unknown): { status: 'error'; error: PublicError } {
  return { status: 'error', error: odd(error) };
}

function odd(error: unknown): PublicError {
  return { code: 'internal', details: { detail: error instanceof Error ? error.message : String(error) } };
}

/** What the channel rejects by itself, such as a command that is not allowed, is a plain text. */
function isPublic(error: unknown): error is PublicError {
  return typeof error === 'object' && error !== null && 'code' in error && 'details' in error;
}
