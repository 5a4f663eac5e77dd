import { BackendError, type Backend } from './backend.ts';
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
  ProfileView,
  Recent,
  ReportOptions,
  ResultsView,
  Settings,
  Start,
} from './generated.ts';
import { decided } from './memory/decisions.ts';
import { example, fresh, recents, written, type Opening } from './memory/dossiers.ts';
import { fixture, model } from './memory/fixtures.ts';
import { emptyInventory, exampleInventory, Inventories } from './memory/inventory.ts';
import { answerView, withAnswer, withProfile } from './memory/rules.ts';
import { Script } from './memory/script.ts';

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

  #inventories: Inventories | null = null;
  #advice: AdviceView | null = null;
  readonly #advices: AdviceView[] = [];
  #book: ContactsView | null = null;
  readonly #books: ContactsView[] = [];

  constructor(address: URLSearchParams) {
    this.#script = new Script(address);
    this.#settings = this.#script.settings;
    this.#recent = this.#script.recent ? recents : [];
    this.#dossier = this.#opening(this.#script.open);
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
    return (this.#recent = this.#recent.filter((_, at) => at !== index));
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
    const chosen = this.#open.assessments.find((assessment) => assessment.id === id);
    if (!chosen) throw new BackendError({ code: 'no-assessment', details: { assessment: id } });
    const readOnly = this.#open.example || chosen.finished;
    return (this.#dossier = { ...this.#open, assessment: id, readOnly });
  }

  async saveProfile(profile: ProfileView) {
    await this.#script.play('saveProfile');
    const dossier = (this.#dossier = withProfile(this.#writable, profile));
    return { at: this.#script.now(), dossier };
  }

  async saveAnswer(practice: string, input: AnswerInput | null) {
    await this.#script.play('saveAnswer');
    const at = this.#script.now();
    this.#dossier = withAnswer(this.#writable, practice, input && answerView(input, at));
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

  async decide(change: DecisionChange) {
    await this.#script.play('decide');
    this.#changeable();
    const advice = this.#adviceNow();
    if (change.kind === 'undo') this.#advice = this.#advices.pop() ?? advice;
    else {
      this.#advices.push(advice);
      this.#advice = decided(advice, change);
    }
    this.#advice = { ...this.#advice, canUndo: this.#advices.length > 0 };
    return { at: this.#script.now(), advice: this.#advice };
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

  async saveReport(options: ReportOptions) {
    await this.#script.play('saveReport');
    if (this.#script.cancel) return null;
    const file = options.locale.startsWith('fr') ? 'Diagnostic.pdf' : 'Diagnostic (English).pdf';
    return { file, folder: FOLDER, pages: 4 + options.contents.length, bytes: 182_000, replaced: [] };
  }

  async openReport(): Promise<void> {
    await this.#script.play('openReport');
  }

  /** A page cannot close itself: it says that it might have. */
  async leave(): Promise<void> {
    await this.#script.play('leave');
    document.documentElement.dataset.left = '';
  }

  #french(): boolean {
    return this.#settings.locale.startsWith('fr');
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
    return open === 'example' ? example(this.#settings.locale) : written(open);
  }
}
