import type { Backend } from './backend.ts';

/** Whether this build may run in a browser, where there is no program behind the window. */
const rehearsal = import.meta.env.DEV || import.meta.env.MODE === 'test';

/** The program behind the window; while developing and testing in a browser, a fake that forgets. */
export async function connect(): Promise<Backend> {
  if (rehearsal && !('__TAURI_INTERNALS__' in window)) {
    const { MemoryBackend } = await import('./memory.ts');
    return new MemoryBackend(new URLSearchParams(location.search));
  }
  const { TauriBackend } = await import('./tauri.ts');
  return new TauriBackend();
}

export { BackendError, type Backend } from './backend.ts';
