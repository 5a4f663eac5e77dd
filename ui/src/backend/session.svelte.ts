import { BackendError, type Backend } from './backend.ts';
import type {
  AnswerInput,
  DossierView,
  ModelView,
  PracticeInfo,
  ProfileView,
  PublicError,
  Recent,
  SavedAnswer,
  SavedProfile,
  Settings,
} from './generated.ts';

/** What the screens know of the program: settings, the open dossier, what was saved when, what went wrong. */
export class Session {
  settings: Settings = $state.raw()!;
  model: ModelView = $state.raw()!;
  version = $state('');
  recent: Recent[] = $state.raw([]);
  dossier: DossierView | null = $state.raw(null);
  /** ISO local time of the last save; `null` before the first. */
  savedAt: string | null = $state(null);
  saving = $state(false);
  /** What went wrong last; a screen shows it until it is put away. */
  problem: PublicError | null = $state.raw(null);

  constructor(readonly backend: Backend) {}

  /** Asks for everything the first screen needs. */
  async start(): Promise<void> {
    const start = await this.backend.start();
    this.settings = start.settings;
    this.model = start.model;
    this.version = start.version;
    this.recent = start.recent;
    this.dossier = start.dossier;
    this.problem = start.problem;
  }

  /** Runs a call; when it fails, remembers why and gives `undefined`. */
  async attempt<T>(call: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await call();
      this.problem = null;
      return result;
    } catch (error) {
      if (!(error instanceof BackendError)) throw error;
      this.problem = error.error;
      return undefined;
    }
  }

  /** The dossier just opened becomes the one on screen. */
  opened(dossier: DossierView): void {
    this.dossier = dossier;
    this.savedAt = null;
  }

  async closed(): Promise<void> {
    const recent = await this.attempt(() => this.backend.closeDossier());
    if (!recent) return;
    this.recent = recent;
    this.dossier = null;
    this.savedAt = null;
  }

  async saveSettings(settings: Settings): Promise<void> {
    const saved = await this.attempt(() => this.backend.saveSettings(settings));
    if (saved) this.settings = saved;
  }

  /** Saves an answer; `null` clears it. */
  async saveAnswer(practice: string, answer: AnswerInput | null): Promise<SavedAnswer | undefined> {
    const saved = await this.save(() => this.backend.saveAnswer(practice, answer));
    if (!saved || !this.dossier) return saved;
    const answers = { ...this.dossier.answers };
    if (saved.answer) answers[practice] = saved.answer;
    else delete answers[practice];
    this.dossier = { ...this.dossier, answers, progress: saved.progress };
    return saved;
  }

  async saveProfile(profile: ProfileView): Promise<SavedProfile | undefined> {
    const saved = await this.save(() => this.backend.saveProfile(profile));
    if (saved) this.dossier = saved.dossier;
    return saved;
  }

  /** The practices asked, in the order of asking: of the short form only, where that is chosen. */
  get practices(): PracticeInfo[] {
    const all = this.model.dimensions.flatMap((dimension) => dimension.practices);
    return this.settings.shortForm ? all.filter((practice) => practice.shortForm) : all;
  }

  private async save<T extends { at: string }>(call: () => Promise<T>): Promise<T | undefined> {
    this.saving = true;
    const saved = await this.attempt(call);
    this.saving = false;
    if (saved) this.savedAt = saved.at;
    return saved;
  }
}
