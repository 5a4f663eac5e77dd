import type {
  AdviceView,
  AnswerInput,
  BriefOptions,
  BriefView,
  ContactsChange,
  ContactsView,
  DecisionChange,
  DossierView,
  InventoryChange,
  InventoryView,
  ProfileView,
  PublicError,
  Recent,
  ReportOptions,
  ResultsView,
  SavedAnswer,
  SavedContacts,
  SavedDecisions,
  SavedInventory,
  SavedProfile,
  SavedReport,
  Settings,
  Start,
} from './generated.ts';

/** What the screens may ask of the program. Each call fails with a {@link BackendError} and nothing else. */
export interface Backend {
  /** Everything the first screen needs; reopens the last dossier. */
  start(): Promise<Start>;
  saveSettings(settings: Settings): Promise<Settings>;
  /** Makes a dossier named after the venue in the documents folder and opens it. */
  createDossier(name: string): Promise<DossierView>;
  /** Asks which file; `null` when nothing was chosen. */
  openDossier(): Promise<DossierView | null>;
  /** Opens a dossier of the list of recent ones, by its place. */
  openRecent(index: number): Promise<DossierView>;
  /** Takes a dossier off the list; the file stays. */
  forgetRecent(index: number): Promise<Recent[]>;
  openExample(): Promise<DossierView>;
  closeDossier(): Promise<Recent[]>;
  /** Shows the folder of the open dossier in the system's file manager. */
  showFolder(): Promise<void>;
  chooseAssessment(id: string): Promise<DossierView>;
  saveProfile(profile: ProfileView): Promise<SavedProfile>;
  /** Durable when it returns; `null` clears the answer. */
  saveAnswer(practice: string, answer: AnswerInput | null): Promise<SavedAnswer>;
  /** `null` goes back to the proposed target. */
  setTarget(dimension: string, level: number | null): Promise<ResultsView>;
  results(): Promise<ResultsView>;
  advice(): Promise<AdviceView>;
  /** Durable when it returns: what the venue decides on the advice. */
  decide(change: DecisionChange): Promise<SavedDecisions>;
  inventory(): Promise<InventoryView>;
  /** Durable when it returns; names what was added or written. */
  changeInventory(change: InventoryChange): Promise<SavedInventory>;
  contacts(): Promise<ContactsView>;
  /** Durable when it returns. */
  changeContacts(change: ContactsChange): Promise<SavedContacts>;
  /** Asks which list of a network to take in; `null` when nothing was chosen. */
  importContacts(): Promise<SavedContacts | null>;
  /** The mission brief for a type of provider, drafted from the dossier. */
  brief(options: BriefOptions): Promise<BriefView>;
  /** Asks where; `null` when nothing was chosen. {@link openReport} opens it. */
  saveBrief(options: BriefOptions): Promise<SavedReport | null>;
  /** Asks where; `null` when nothing was chosen. */
  saveReport(options: ReportOptions): Promise<SavedReport | null>;
  /** Opens the report saved last in the system's viewer. */
  openReport(): Promise<void>;
  /** Says that nothing is left to save: the window closes. */
  leave(): Promise<void>;
}

/** A public error, thrown. Its texts are `error-<code>` and `error-<code>-do`. */
export class BackendError extends Error {
  constructor(readonly error: PublicError) {
    super(error.code);
  }
}
