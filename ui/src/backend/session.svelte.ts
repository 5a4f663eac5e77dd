import { SvelteSet } from 'svelte/reactivity';
import { BackendError, type Backend } from './backend.ts';
import type {
  AdviceView,
  AnswerInput,
  ContactsChange,
  DecisionChange,
  DossierView,
  EditionView,
  FinishInput,
  InventoryChange,
  InventoryView,
  ModelView,
  PlanView,
  PracticeInfo,
  ProfileView,
  PublicError,
  Recent,
  SavedAnswer,
  SavedDossier,
  SavedInventory,
  SavedContacts,
  SavedProfile,
  Settings,
  Start,
  YearChange,
  YearView,
} from './generated.ts';

/** What the screens know of the program: settings, the open dossier, what was saved when, what went wrong. */
export class Session {
  settings: Settings;
  dossier: DossierView | null;
  recent: Recent[];
  /** What went wrong last; a screen shows it until it is put away. */
  problem: PublicError | null;
  /** The inventory and what follows from it; `null` before it was read. */
  inventory: InventoryView | null = $state.raw(null);
  /** What the edition of the dossier on screen asks; that of the program where none is open. */
  model: ModelView;
  readonly version: string;
  /** ISO local time of the last save; `null` before the first. */
  savedAt: string | null = $state(null);
  saving = $state(false);
  /** What could not be saved and waits: practices, or the profile. */
  readonly waiting = new SvelteSet<string>();
  /** The end of the last save asked for: two saves never overtake each other. */
  #last: Promise<unknown> = Promise.resolve();
  readonly #program: ModelView;
  /** Whether other words than the program's are in use. */
  #spoken = false;

  /** `speak` lets the words that a dossier brings along come beside the program's. */
  constructor(
    readonly backend: Backend,
    start: Start,
    readonly speak: (own: EditionView | null) => void = () => undefined,
  ) {
    this.settings = $state.raw(start.settings);
    this.dossier = $state.raw(start.dossier);
    this.recent = $state.raw(start.recent);
    this.problem = $state.raw(start.problem);
    this.#program = start.model;
    this.model = $state.raw(start.model);
    this.version = start.version;
  }

  /** Takes over what the program has opened meanwhile: a file given to it from outside. */
  async reopen(): Promise<void> {
    const start = await this.attempt(() => this.backend.start());
    if (!start) return;
    this.recent = start.recent;
    if (start.dossier) await this.opened(start.dossier);
    this.problem ??= start.problem;
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

  /**
   * The dossier just opened becomes the one on screen: at once where it has no edition but the program's, else once
   * those are read. Ends when all that stands beside the screens is known, so that nothing moves there afterwards.
   */
  async opened(dossier: DossierView): Promise<void> {
    if (!this.#isForeign(dossier)) {
      this.#enter(dossier);
      this.#adopt(null);
    } else {
      const edition = await this.attempt(() => this.backend.edition());
      this.#enter(edition === undefined ? null : dossier);
      this.#adopt(edition ?? null);
    }
    if (this.dossier && !this.inventory) await this.#countInventory();
  }

  #isForeign({ edition, assessments }: DossierView): boolean {
    return [edition, ...assessments.map((one) => one.edition)].some((id) => id !== this.#program.edition);
  }

  /** Puts another assessment of the dossier on screen. */
  async chooseYear(id: string): Promise<void> {
    const chosen = await this.attempt(() => this.backend.chooseAssessment(id));
    if (chosen) await this.opened(chosen);
  }

  /** Takes a network's edition into the dossier; whether there was one. */
  async addEdition(): Promise<boolean> {
    const dossier = await this.attempt(() => this.backend.addEdition());
    if (!dossier) return false;
    this.dossier = dossier;
    await this.readEditions();
    return true;
  }

  /** Reads the words of all editions that the dossier brings along, for screens that name what another one asks. */
  async readEditions(): Promise<void> {
    const edition = await this.attempt(() => this.backend.edition());
    if (edition) this.#adopt(edition);
  }

  #enter(dossier: DossierView | null): void {
    const { file, folder } = this.dossier ?? {};
    // Another year of the same dossier has the same inventory.
    if (dossier?.file !== file || dossier?.folder !== folder) this.inventory = null;
    this.dossier = dossier;
    this.savedAt = null;
    this.waiting.clear();
  }

  #adopt(edition: EditionView | null): void {
    if (!edition && !this.#spoken) return;
    this.model = edition?.model ?? this.#program;
    this.#spoken = edition !== null;
    this.speak(edition);
  }

  async closed(): Promise<void> {
    const recent = await this.attempt(() => this.backend.closeDossier());
    if (!recent) return;
    this.recent = recent;
    this.#enter(null);
    this.#adopt(null);
  }

  /** Saves some settings, the others stay; says whether that went well. */
  changeSettings(change: Partial<Settings>): Promise<boolean> {
    return this.saveSettings({ ...this.settings, ...change });
  }

  async saveSettings(settings: Settings): Promise<boolean> {
    const saved = await this.attempt(() => this.backend.saveSettings(settings));
    if (saved) this.settings = saved;
    return saved !== undefined;
  }

  /** Saves an answer; `null` clears it. */
  async saveAnswer(practice: string, answer: AnswerInput | null): Promise<SavedAnswer | undefined> {
    const saved = await this.save(practice, () => this.backend.saveAnswer(practice, answer));
    if (!saved || !this.dossier) return saved;
    const answers = { ...this.dossier.answers };
    if (saved.answer) answers[practice] = saved.answer;
    else delete answers[practice];
    const resumeAt = this.#after(practice);
    this.dossier = { ...this.dossier, answers, progress: saved.progress, resumeAt };
    return saved;
  }

  async saveProfile(profile: ProfileView): Promise<SavedProfile | undefined> {
    const saved = await this.save('profile', () => this.backend.saveProfile(profile));
    if (saved) this.dossier = saved.dossier;
    return saved;
  }

  /** Saves what the venue decides on the advice. */
  async decide(change: DecisionChange): Promise<AdviceView | undefined> {
    return (await this.save('decisions', () => this.backend.decide(change)))?.advice;
  }

  /** Saves what becomes of the plan. */
  async changePlan(change: DecisionChange): Promise<PlanView | undefined> {
    return (await this.save('plan', () => this.backend.changePlan(change)))?.plan;
  }

  /** Signs the assessment on screen off. */
  finish(input: FinishInput): Promise<DossierView | undefined> {
    return this.#changed('finish', () => this.backend.finish(input));
  }

  /** Opens a copy of the finished assessment on screen. */
  reopenYear(): Promise<DossierView | undefined> {
    return this.#changed('reopen', () => this.backend.reopen());
  }

  /** Starts a new assessment from the latest one. */
  startYear(edition: string): Promise<DossierView | undefined> {
    return this.#changed('start-year', () => this.backend.startYear(edition));
  }

  /** Saves what is still true of last year. */
  async changeYear(change: YearChange): Promise<YearView | undefined> {
    const saved = await this.save('year', () => this.backend.changeYear(change));
    if (saved) this.dossier = saved.dossier;
    return saved?.year;
  }

  /** Saves the date meant for the next assessment; `null` forgets it. */
  setReminder(date: string | null): Promise<DossierView | undefined> {
    return this.#changed('reminder', () => this.backend.setReminder(date));
  }

  changeContacts(change: ContactsChange): Promise<SavedContacts | undefined> {
    return this.save('contacts', () => this.backend.changeContacts(change));
  }

  /** Takes in a network's list; `null` where none was chosen. */
  async importContacts(): Promise<SavedContacts | null | undefined> {
    const saved = await this.attempt(() => this.backend.importContacts());
    if (saved) this.savedAt = saved.at;
    return saved;
  }

  /** Reads the inventory, with names and map in the language on screen. */
  async readInventory(): Promise<InventoryView | undefined> {
    const read = await this.attempt(() => this.backend.inventory());
    if (read) this.inventory = read;
    return read;
  }

  /** Reads the inventory for its counts alone: where that fails, its own screen says why. */
  async #countInventory(): Promise<void> {
    try {
      const read = await this.backend.inventory();
      this.inventory ??= read;
    } catch (error) {
      if (!(error instanceof BackendError)) throw error;
    }
  }

  async changeInventory(change: InventoryChange): Promise<SavedInventory | undefined> {
    const saved = await this.save('inventory', () => this.backend.changeInventory(change));
    if (saved) this.inventory = saved.inventory;
    return saved;
  }

  /** The practices asked, in the order of asking: of the short form only, where that is chosen. */
  get practices(): PracticeInfo[] {
    const all = this.model.dimensions.flatMap((dimension) => dimension.practices);
    return this.settings.shortForm ? all.filter((practice) => practice.shortForm) : all;
  }

  /** The practice asked after another, or the first one. */
  #after(practice: string): string {
    const ids = this.model.dimensions.flatMap((dimension) => dimension.practices.map(({ id }) => id));
    return ids[ids.indexOf(practice) + 1] ?? ids[0] ?? practice;
  }

  async #changed(what: string, call: () => Promise<SavedDossier>): Promise<DossierView | undefined> {
    const saved = await this.save(what, call);
    if (!saved) return undefined;
    if (saved.dossier.edition !== this.dossier?.edition) {
      // A new year can be asked in another edition.
      await this.opened(saved.dossier);
      this.savedAt = saved.at;
    } else this.dossier = saved.dossier;
    return this.dossier ?? undefined;
  }

  private save<T extends { at: string }>(what: string, call: () => Promise<T>): Promise<T | undefined> {
    const saved = this.#last.then(async () => {
      this.saving = true;
      try {
        const done = await this.attempt(call);
        if (done) {
          this.savedAt = done.at;
          this.waiting.delete(what);
        } else this.waiting.add(what);
        return done;
      } finally {
        this.saving = false;
      }
    });
    this.#last = saved.catch(() => undefined);
    return saved;
  }
}
