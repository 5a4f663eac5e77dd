import type {
  AdviceView,
  AnswerInput,
  BriefOptions,
  BriefView,
  ComparisonView,
  ContactsChange,
  ContactsView,
  DecisionChange,
  DossierView,
  EditionView,
  FeedsView,
  FinishInput,
  HandoverOptions,
  InventoryChange,
  InventoryView,
  LogoView,
  PlanFormat,
  PlanView,
  PreviewView,
  ProfileView,
  PublicError,
  QuestionnaireOptions,
  Recent,
  ReportOptions,
  ResultsView,
  SavedAnswer,
  SavedContacts,
  SavedDecisions,
  SavedDossier,
  SavedInventory,
  SavedLogo,
  SavedPlan,
  SavedProfile,
  SavedReport,
  SavedYear,
  Settings,
  Start,
  ToFindOutOptions,
  YearChange,
  YearPreview,
  YearView,
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
  /** Puts the dossier back on the list that was taken off it last. */
  recallRecent(): Promise<Recent[]>;
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
  /** What the answer to a practice feeds. */
  feeds(practice: string): Promise<FeedsView>;
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
  /** What was accepted, as actions during the year. */
  plan(): Promise<PlanView>;
  /** Durable when it returns: the same changes as {@link decide}, told as a plan. */
  changePlan(change: DecisionChange): Promise<SavedPlan>;
  /** Asks where; `null` when nothing was chosen. {@link openReport} opens it. */
  savePlan(format: PlanFormat): Promise<SavedReport | null>;
  /** Signs the assessment on screen off. */
  finish(input: FinishInput): Promise<SavedDossier>;
  /** Opens a copy of the finished assessment on screen. */
  reopen(): Promise<SavedDossier>;
  /** What a new assessment would carry; `null` is the edition proposed. */
  previewYear(edition: string | null): Promise<YearPreview>;
  startYear(edition: string): Promise<SavedDossier>;
  /** The reassessment on screen; `null` where it was not started from an earlier year. */
  year(): Promise<YearView | null>;
  /** Durable when it returns: what is still true. */
  changeYear(change: YearChange): Promise<SavedYear>;
  /** `null` forgets the date meant for the next assessment. */
  setReminder(date: string | null): Promise<SavedDossier>;
  /** Asks where; `null` when nothing was chosen. {@link openReport} opens it. */
  saveReminder(): Promise<SavedReport | null>;
  /** Two years side by side, the latest two where none is named; `null` where there is only one. */
  comparison(then: string | null, now: string | null): Promise<ComparisonView | null>;
  /** The page for whoever takes over, drafted from the dossier. */
  handover(options: HandoverOptions): Promise<BriefView>;
  /** Asks where; `null` when nothing was chosen. {@link openReport} opens it. */
  saveHandover(options: HandoverOptions): Promise<SavedReport | null>;
  /** The edition of the assessment on screen; `null` where it is that of the program. */
  edition(): Promise<EditionView | null>;
  /** Asks for the folder of a network's edition, and makes a dossier with it; `null` when nothing was chosen. */
  createWithEdition(name: string): Promise<DossierView | null>;
  /** Asks for the folder of a network's edition, for the next assessment; `null` when nothing was chosen. */
  addEdition(): Promise<DossierView | null>;
  /** A page of the report as it would be printed, by its number from 1; `null` where a newer request overtook it. */
  previewReport(options: ReportOptions, page: number): Promise<PreviewView | null>;
  /** Asks where; `null` when nothing was chosen, or when {@link stopReport} stopped it. */
  saveReport(options: ReportOptions): Promise<SavedReport | null>;
  /** The venue's logo; `null` where it has none. */
  logo(): Promise<LogoView | null>;
  /** Asks which picture: PNG, JPEG or SVG, 1 MB and 4000 pixels a side at most; `null` when nothing was chosen. */
  chooseLogo(): Promise<SavedLogo | null>;
  /** Puts a logo back that {@link chooseLogo} or this gave as what stood before; `null` takes it away. */
  setLogo(logo: LogoView | null): Promise<SavedLogo>;
  /** The blank questionnaire. Asks where; `null` when nothing was chosen. {@link openReport} opens it. */
  saveQuestionnaire(options: QuestionnaireOptions): Promise<SavedReport | null>;
  /** What nobody knows yet, and whom to ask. Asks where; `null` when nothing was chosen. */
  saveToFindOut(options: ToFindOutOptions): Promise<SavedReport | null>;
  /** How far the report being made has come, in thousandths; 0 where none is. */
  reportProgress(): Promise<number>;
  /** Stops the report being made. */
  stopReport(): Promise<void>;
  /** Opens the report saved last in the system's viewer. */
  openReport(): Promise<void>;
  /** Shows where the report saved last is. */
  showReport(): Promise<void>;
  /** Says that nothing is left to save: the window closes. */
  leave(): Promise<void>;
}

/** A public error, thrown. Its texts are `error-<code>` and `error-<code>-do`. */
export class BackendError extends Error {
  constructor(readonly error: PublicError) {
    super(error.code);
  }
}
