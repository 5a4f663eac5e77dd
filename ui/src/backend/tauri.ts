import { BackendError, type Backend } from './backend.ts';
import { commands, type AnswerInput, type ProfileView, type PublicError } from './generated.ts';
import type { ReportOptions, Settings } from './generated.ts';

type Outcome<T> = { status: 'ok'; data: T } | { status: 'error'; error: PublicError };

/** The program itself: each method is a command of the same name. */
export class TauriBackend implements Backend {
  start = () => done(commands.start());
  saveSettings = (settings: Settings) => done(commands.saveSettings(settings));
  createDossier = (name: string) => done(commands.createDossier(name));
  openDossier = () => done(commands.openDossier());
  openRecent = (index: number) => done(commands.openRecent(index));
  forgetRecent = (index: number) => done(commands.forgetRecent(index));
  openExample = () => done(commands.openExample());
  closeDossier = () => done(commands.closeDossier());
  showFolder = async () => void (await done(commands.showFolder()));
  chooseAssessment = (id: string) => done(commands.chooseAssessment(id));
  saveProfile = (profile: ProfileView) => done(commands.saveProfile(profile));
  saveAnswer = (practice: string, answer: AnswerInput | null) => done(commands.saveAnswer(practice, answer));
  setTarget = (dimension: string, level: number | null) => done(commands.setTarget(dimension, level));
  results = () => done(commands.results());
  advice = () => done(commands.advice());
  saveReport = (options: ReportOptions) => done(commands.saveReport(options));
  openReport = async () => void (await done(commands.openReport()));
  leave = async () => void (await done(commands.leave()));
}

/** What a command gave; a refusal, or words of the shell itself, become the one error that screens know. */
async function done<T>(command: Promise<Outcome<T>>): Promise<T> {
  const outcome = await command.catch(
    (error: unknown): Outcome<T> => ({ status: 'error', error: internal(error) }),
  );
  if (outcome.status === 'ok') return outcome.data;
  const { error } = outcome;
  throw new BackendError(typeof error === 'object' ? error : internal(error));
}

function internal(error: unknown): PublicError {
  return { code: 'internal', details: { detail: String(error) } };
}
