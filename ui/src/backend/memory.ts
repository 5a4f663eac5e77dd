import { BackendError, type Backend } from './backend.ts';
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
  LogoView,
  PlanFormat,
  PlanView,
  PreviewView,
  ProfileView,
  QuestionnaireOptions,
  Recent,
  ReportOptions,
  ResultsView,
  Settings,
  Start,
  ToFindOutOptions,
  YearChange,
  YearPreview,
  YearView,
} from './generated.ts';
import { decided } from './memory/decisions.ts';
import { example, fresh, recents, written, type Opening } from './memory/dossiers.ts';
import { inOwn, own } from './memory/edition.ts';
import { fed } from './memory/feeds.ts';
import { fixture, model, type Written } from './memory/fixtures.ts';
import { emptyInventory, exampleInventory, Inventories } from './memory/inventory.ts';
import { Making, sheet } from './memory/report.ts';
import { emptyPlan, planned, seenOn } from './memory/plan.ts';
import { answerView, withAnswer, withProfile } from './memory/rules.ts';
import { logo } from './memory/logo.ts';
import { Script } from './memory/script.ts';
import { withDue, withReminder, Years } from './memory/years.ts';

const FOLDER = '/home/ada/Documents/Jauge';
/** What a published release would be called. */
const VERSION = '0.1.0';

/**
 * The whole program in memory, for developing and testing the screens in a browser. It forgets everything when
 * the page is left. The page's address says how it begins and when it fails: see {@link Script}.
 */
export class MemoryBackend implements Backend {
  readonly #script: Script;
  #settings: Settings;
  #recent: Recent[];
  #dossier: DossierView | null;

  readonly #forgotten: Recent[][] = [];
  #inventories: Inventories | null = null;
  #advice: AdviceView | null = null;
  #plan: PlanView | null = null;
  readonly #decisions: { advice: AdviceView; plan: PlanView }[] = [];
  #years = new Years(fixture<Written>('started').answers);
  #book: ContactsView | null = null;
  readonly #books: ContactsView[] = [];
  #logo: LogoView | null = null;
  #previews = 0;
  readonly #making = new Making();

  constructor(address: URLSearchParams) {
    this.#script = new Script(address);
    this.#settings = this.#script.settings;
    this.#recent = this.#script.recent ? recents : [];
    this.#dossier = this.#opening(this.#script.open);
  }

  /** Whether a call waits for its answer. */
  get busy(): boolean {
    return this.#script.busy;
  }

  async start(): Promise<Start> {
    await this.#script.play('start');
    return {
      version: VERSION,
      settings: this.#settings,
      recent: this.#recent,
      dossier: this.#dossier,
      problem: this.#script.problem,
      model,
    };
  }

  async saveSettings(settings: Settings): Promise<Settings> {
    await this.#script.play('saveSettings');
    return (this.#settings = settings);
  }

  async createDossier(name: string): Promise<DossierView> {
    await this.#script.play('createDossier');
    return this.#remember(fresh(name.trim(), FOLDER));
  }

  async openDossier(): Promise<DossierView | null> {
    await this.#script.play('openDossier');
    return this.#script.cancel ? null : this.#remember(written('started'));
  }

  async openRecent(index: number): Promise<DossierView> {
    await this.#script.play('openRecent');
    const chosen = this.#recent[index];
    if (!chosen?.present)
      throw new BackendError({ code: 'missing', details: { file: chosen?.file ?? String(index) } });
    return this.#remember({ ...written('started'), file: chosen.file, folder: chosen.folder });
  }

  async forgetRecent(index: number): Promise<Recent[]> {
    await this.#script.play('forgetRecent');
    this.#forgotten.push(this.#recent);
    return (this.#recent = this.#recent.filter((_, at) => at !== index));
  }

  async recallRecent(): Promise<Recent[]> {
    await this.#script.play('recallRecent');
    return (this.#recent = this.#forgotten.pop() ?? this.#recent);
  }

  async openExample(): Promise<DossierView> {
    await this.#script.play('openExample');
    return (this.#dossier = example(this.#settings.locale));
  }

  async closeDossier(): Promise<Recent[]> {
    await this.#script.play('closeDossier');
    this.#dossier = null;
    return this.#recent;
  }

  async showFolder(): Promise<void> {
    await this.#script.play('showFolder');
  }

  async chooseAssessment(id: string): Promise<DossierView> {
    await this.#script.play('chooseAssessment');
    return (this.#dossier = this.#years.choose(this.#open, id));
  }

  async saveProfile(profile: ProfileView) {
    await this.#script.play('saveProfile');
    const dossier = (this.#dossier = withProfile(this.#writable, profile));
    return { at: this.#script.now(), dossier };
  }

  async saveAnswer(practice: string, input: AnswerInput | null) {
    await this.#script.play('saveAnswer');
    const at = this.#script.now();
    const goesBack = input?.state === 'carried';
    const written = goesBack ? this.#years.carriedTo(this.#open, practice) : input && answerView(input, at);
    this.#dossier = withAnswer(this.#writable, practice, written);
    const { answers, progress } = this.#dossier;
    return { at, answer: answers[practice] ?? null, progress };
  }

  async setTarget(dimension: string, level: number | null): Promise<ResultsView> {
    await this.#script.play('setTarget');
    // Refused as every change is where nothing may change.
    void this.#writable;
    const results = await this.results();
    const dimensions = results.dimensions.map((one) =>
      one.id === dimension ? { ...one, target: level ?? one.target, targetChosen: level !== null } : one,
    );
    return { ...results, dimensions };
  }

  async results(): Promise<ResultsView> {
    await this.#script.play('results');
    if (this.#script.mixed) return fixture<ResultsView>('results-mixed');
    // The drawing has its words in it: those of the language on screen.
    const results = fixture<ResultsView>(this.#french() ? 'results' : 'results-en');
    const { tools, assets, flows } = this.#inventoriesNow().now;
    // Nothing is found where nothing is written.
    const empty = tools.length + assets.length + flows.length === 0;
    return empty ? { ...results, findings: [], doubts: [] } : results;
  }

  async advice(): Promise<AdviceView> {
    await this.#script.play('advice');
    return this.#adviceNow();
  }

  async feeds(practice: string): Promise<FeedsView> {
    await this.#script.play('feeds');
    return fed(this.#open, practice);
  }

  async decide(change: DecisionChange) {
    await this.#script.play('decide');
    this.#decide(change);
    return { at: this.#script.now(), advice: this.#adviceNow() };
  }

  async plan(): Promise<PlanView> {
    await this.#script.play('plan');
    return this.#planNow();
  }

  async changePlan(change: DecisionChange) {
    await this.#script.play('changePlan');
    this.#decide(change);
    return { at: this.#script.now(), plan: this.#planNow() };
  }

  async savePlan(format: PlanFormat) {
    await this.#script.play('savePlan');
    return this.#saved(this.#french() ? `Plan d’action.${format}` : `Action plan.${format}`, 0);
  }

  async finish(input: FinishInput) {
    await this.#script.play('finish');
    const at = this.#script.now();
    return this.#changed(at, this.#years.finish(this.#writable, input, at));
  }

  async reopen() {
    await this.#script.play('reopen');
    this.#changeable();
    const at = this.#script.now();
    return this.#changed(at, this.#years.reopen(this.#open, at));
  }

  async previewYear(edition: string | null): Promise<YearPreview> {
    await this.#script.play('previewYear');
    return this.#years.preview(this.#open, edition);
  }

  async startYear(edition: string) {
    await this.#script.play('startYear');
    this.#changeable();
    const at = this.#script.now();
    return this.#changed(at, this.#years.start(this.#open, edition, at));
  }

  async year(): Promise<YearView | null> {
    await this.#script.play('year');
    if (this.#open.example) return this.#told<YearView>('year');
    return this.#years.view(this.#open, this.#inventoriesNow().now);
  }

  async changeYear(change: YearChange) {
    await this.#script.play('changeYear');
    const saved = this.#years.change(this.#writable, this.#inventoriesNow().now, change, this.#script.now());
    this.#dossier = saved.dossier;
    return saved;
  }

  async setReminder(date: string | null) {
    await this.#script.play('setReminder');
    this.#changeable();
    const at = this.#script.now();
    return this.#changed(at, withReminder(this.#open, date, at));
  }

  async saveReminder() {
    await this.#script.play('saveReminder');
    return this.#saved(this.#french() ? 'Rappel.ics' : 'Reminder.ics', 0);
  }

  async comparison(then: string | null, now: string | null): Promise<ComparisonView | null> {
    await this.#script.play('comparison');
    if (this.#open.assessments.length < 2) return null;
    const ten = this.#script.open === 'ten';
    const told = ten ? fixture<ComparisonView>('comparison-ten') : this.#told<ComparisonView>('comparison');
    const named = (id: string | null, usual: ComparisonView['then']) =>
      told.years.find((year) => year.id === id) ?? usual;
    return { ...told, then: named(then, told.then), now: named(now, told.now) };
  }

  async handover(options: HandoverOptions): Promise<BriefView> {
    await this.#script.play('handover');
    return fixture<BriefView>(options.locale.startsWith('fr') ? 'handover' : 'handover-en');
  }

  async saveHandover(options: HandoverOptions) {
    await this.#script.play('saveHandover');
    return this.#saved(options.locale.startsWith('fr') ? 'Passation.pdf' : 'Handover.pdf', 3);
  }

  async edition(): Promise<EditionView | null> {
    await this.#script.play('edition');
    if (this.#open.edition === own.model.edition) return own;
    return this.#years.hasOwn ? { model, words: {}, others: [own.words] } : null;
  }

  async createWithEdition(name: string): Promise<DossierView | null> {
    await this.#script.play('createWithEdition');
    return this.#script.cancel ? null : this.#remember(inOwn(fresh(name.trim(), FOLDER)));
  }

  async addEdition(): Promise<DossierView | null> {
    await this.#script.play('addEdition');
    if (this.#script.cancel) return null;
    this.#years.addEdition(own.model.edition);
    return this.#open;
  }

  async inventory() {
    await this.#script.play('inventory');
    return this.#inventoriesNow().now;
  }

  async changeInventory(change: InventoryChange) {
    await this.#script.play('changeInventory');
    this.#changeable();
    return this.#inventoriesNow().change(change, this.#script.now());
  }

  async contacts(): Promise<ContactsView> {
    await this.#script.play('contacts');
    return this.#bookNow();
  }

  async changeContacts(change: ContactsChange) {
    await this.#script.play('changeContacts');
    this.#changeable();
    const book = this.#bookNow();
    if (change.kind === 'undo') this.#book = this.#books.pop() ?? book;
    else {
      this.#books.push(book);
      let contacts = [...book.contacts];
      if (change.kind === 'remove') contacts = contacts.filter(({ id }) => !change.ids.includes(id));
      else {
        const id = change.contact.id || `p${String(contacts.length + 1)}`;
        const at = contacts.findIndex((contact) => contact.id === id);
        if (at < 0) contacts.push({ ...change.contact, id });
        else contacts[at] = change.contact;
      }
      this.#book = { contacts, canUndo: true };
    }
    this.#book = { ...this.#book, canUndo: this.#books.length > 0 };
    return { at: this.#script.now(), book: this.#book, added: 0, updated: 0 };
  }

  async importContacts() {
    await this.#script.play('importContacts');
    if (this.#script.cancel) return null;
    this.#changeable();
    this.#books.push(this.#bookNow());
    const { contacts } = fixture<ContactsView>('contacts');
    this.#book = { contacts, canUndo: true };
    return { at: this.#script.now(), book: this.#book, added: contacts.length, updated: 1 };
  }

  async brief(options: BriefOptions): Promise<BriefView> {
    await this.#script.play('brief');
    return { ...fixture<BriefView>(options.locale.startsWith('fr') ? 'brief' : 'brief-en') };
  }

  async saveBrief(options: BriefOptions) {
    await this.#script.play('saveBrief');
    if (this.#script.cancel) return null;
    const file = `Mission.${options.format}`;
    return { file, folder: FOLDER, pages: options.format === 'pdf' ? 2 : 0, bytes: 61_000, replaced: [] };
  }

  async previewReport(options: ReportOptions, page: number): Promise<PreviewView | null> {
    const mine = ++this.#previews;
    await this.#script.play('previewReport');
    if (mine !== this.#previews) return null;
    return sheet(options, page, this.#logo);
  }

  async saveReport(options: ReportOptions) {
    this.#making.begin();
    await this.#script.play('saveReport');
    if (this.#script.long) await this.#making.stopped;
    const stopped = this.#making.end();
    if (this.#script.cancel || stopped) return null;
    const file = options.locale.startsWith('fr') ? 'Diagnostic.pdf' : 'Diagnostic (English).pdf';
    return { file, folder: FOLDER, pages: 4 + options.contents.length, bytes: 182_000, replaced: [] };
  }

  async logo() {
    await this.#script.play('logo');
    return this.#logo;
  }

  async chooseLogo() {
    await this.#script.play('chooseLogo');
    return this.#script.cancel ? null : this.#keepLogo(logo);
  }

  async setLogo(logo: LogoView | null) {
    await this.#script.play('setLogo');
    return this.#keepLogo(logo);
  }

  async saveQuestionnaire(options: QuestionnaireOptions) {
    await this.#script.play('saveQuestionnaire');
    const pages = options.dimension === null ? (options.form === 'short' ? 6 : 13) : 3;
    return this.#saved('Questionnaire.pdf', pages);
  }

  async saveToFindOut(options: ToFindOutOptions) {
    await this.#script.play('saveToFindOut');
    return this.#saved(options.locale.startsWith('fr') ? 'À éclaircir.pdf' : 'To find out.pdf', 1);
  }

  async reportProgress(): Promise<number> {
    await this.#script.play('reportProgress');
    return this.#making.done;
  }

  async stopReport(): Promise<void> {
    await this.#script.play('stopReport');
    this.#making.stop();
  }

  async openReport(): Promise<void> {
    await this.#script.play('openReport');
  }

  async showReport(): Promise<void> {
    await this.#script.play('showReport');
  }

  /** A page cannot close itself: it says that it might have. */
  async leave(): Promise<void> {
    await this.#script.play('leave');
    document.documentElement.dataset.left = '';
  }

  #french(): boolean {
    return this.#settings.locale.startsWith('fr');
  }

  /** A fixture with its words in the language on screen. */
  #told<T>(name: string): T {
    return fixture<T>(this.#french() ? name : `${name}-en`);
  }

  #saved(file: string, pages: number) {
    return this.#script.cancel ? null : { file, folder: FOLDER, pages, bytes: 24_000, replaced: [] };
  }

  #keepLogo(logo: LogoView | null) {
    this.#changeable();
    const before = this.#logo;
    this.#logo = logo;
    return { at: this.#script.now(), logo, before };
  }

  #changed(at: string, dossier: DossierView) {
    return { at, dossier: (this.#dossier = dossier) };
  }

  #decide(change: DecisionChange): void {
    this.#changeable();
    const before = { advice: this.#adviceNow(), plan: this.#planNow() };
    const after =
      change.kind === 'undo'
        ? (this.#decisions.pop() ?? before)
        : { advice: decided(before.advice, change), plan: planned(before.plan, change) };
    if (change.kind !== 'undo') this.#decisions.push(before);
    const canUndo = this.#decisions.length > 0;
    this.#advice = { ...after.advice, canUndo };
    this.#plan = { ...after.plan, undo: canUndo };
  }

  #planNow(): PlanView {
    const { example, profile } = this.#open;
    if (example) return this.#told<PlanView>('plan');
    const { today } = this.#script;
    return (this.#plan ??=
      this.#script.open === 'full' || this.#script.open === 'finished'
        ? seenOn(this.#told<PlanView>('plan'), today)
        : emptyPlan(today, profile.hoursPerMonth));
  }

  #adviceNow(): AdviceView {
    const computed = fixture<AdviceView>(this.#french() ? 'advice' : 'advice-en');
    if (this.#open.example) return computed;
    return (this.#advice ??= computed);
  }

  #inventoriesNow(): Inventories {
    if (this.#open.example) return new Inventories(exampleInventory(this.#french()));
    const full = this.#script.open === 'full' || this.#script.open === 'finished';
    return (this.#inventories ??= new Inventories(
      full ? exampleInventory(this.#french()) : emptyInventory(),
    ));
  }

  #bookNow(): ContactsView {
    if (this.#open.example || this.#script.open === 'full')
      return (this.#book ??= fixture<ContactsView>(this.#french() ? 'contacts' : 'contacts-en'));
    return (this.#book ??= { contacts: [], canUndo: false });
  }

  /** Inventory, decisions and address book change whatever the year, but for the example. */
  #changeable(): void {
    if (this.#open.example) throw new BackendError({ code: 'read-only', details: {} });
  }

  get #open(): DossierView {
    if (!this.#dossier) throw new BackendError({ code: 'no-dossier', details: {} });
    return this.#dossier;
  }

  get #writable(): DossierView {
    if (this.#open.example) throw new BackendError({ code: 'read-only', details: {} });
    if (this.#open.readOnly)
      throw new BackendError({ code: 'frozen', details: { assessment: this.#open.assessment } });
    return this.#open;
  }

  #remember(dossier: DossierView): DossierView {
    const { file, folder, profile } = dossier;
    this.#recent = [
      { name: profile.name, file, folder, present: true },
      ...this.#recent.filter((recent) => recent.file !== file),
    ];
    return (this.#dossier = dossier);
  }

  #opening(open: Opening | null): DossierView | null {
    if (open === null) return null;
    if (open === 'empty') return fresh('La Serre', FOLDER);
    const dossier = open === 'example' ? example(this.#settings.locale) : written(open);
    return withDue(dossier, this.#script.today);
  }
}
