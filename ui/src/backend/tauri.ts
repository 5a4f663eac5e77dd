import { invoke } from '@tauri-apps/api/core';
import { BackendError, type Backend } from './backend.ts';
import type { AnswerInput, ProfileView, PublicError, ReportOptions, Settings } from './generated.ts';

/** The program itself: each method is a command of the same name. */
export class TauriBackend implements Backend {
  start = () => ask<'start'>('start');
  saveSettings = (settings: Settings) => ask<'saveSettings'>('save_settings', { settings });
  createDossier = (name: string) => ask<'createDossier'>('create_dossier', { name });
  openDossier = () => ask<'openDossier'>('open_dossier');
  openRecent = (index: number) => ask<'openRecent'>('open_recent', { index });
  forgetRecent = (index: number) => ask<'forgetRecent'>('forget_recent', { index });
  openExample = () => ask<'openExample'>('open_example');
  closeDossier = () => ask<'closeDossier'>('close_dossier');
  showFolder = () => ask<'showFolder'>('show_folder');
  chooseAssessment = (id: string) => ask<'chooseAssessment'>('choose_assessment', { id });
  saveProfile = (profile: ProfileView) => ask<'saveProfile'>('save_profile', { profile });
  saveAnswer = (practice: string, answer: AnswerInput | null) =>
    ask<'saveAnswer'>('save_answer', { practice, answer });
  setTarget = (dimension: string, level: number | null) =>
    ask<'setTarget'>('set_target', { dimension, level });
  results = () => ask<'results'>('results');
  advice = () => ask<'advice'>('advice');
  saveReport = (options: ReportOptions) => ask<'saveReport'>('save_report', { options });
  openReport = () => ask<'openReport'>('open_report');
  leave = () => ask<'leave'>('leave');
}

async function ask<Method extends keyof Backend>(
  command: string,
  values?: Record<string, unknown>,
): Promise<Awaited<ReturnType<Backend[Method]>>> {
  try {
    return await invoke<Awaited<ReturnType<Backend[Method]>>>(command, values);
  } catch (error) {
    throw new BackendError(
      isPublic(error) ? error : { code: 'internal', details: { detail: String(error) } },
    );
  }
}

function isPublic(error: unknown): error is PublicError {
  return typeof error === 'object' && error !== null && 'code' in error && 'details' in error;
}
